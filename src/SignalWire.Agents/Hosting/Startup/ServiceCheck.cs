using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Looks, before the first caller does, whether agents get the services that they take, and those get theirs. Nothing is made for that,
/// neither agents nor services: what their constructors do is meant for a call, and may need its request.
/// </summary>
internal sealed class ServiceCheck(IServiceProvider provider, RegisteredServices registered)
{
    private readonly ConcurrentDictionary<AgentDefinition, string> _lacks = new();
    private readonly Lazy<ReadOnlyCollection<Exception>> _faults = new(() => Validate(registered.Services));

    /// <summary>Finds what is missing; what was once looked at is not looked at again.</summary>
    /// <param name="agents">The agents that are served.</param>
    /// <returns>All that is missing, in a sentence; <see langword="null"/> if nothing is.</returns>
    public string? FindFault(IEnumerable<AgentDefinition> agents)
    {
        var lacking = agents.Distinct()
            .Select(agent => (agent.Name, Lacks: _lacks.GetOrAdd(agent, Find)))
            .Where(agent => agent.Lacks.Length > 0)
            .Select(agent => $"agent '{agent.Name}' needs {agent.Lacks}").ToList();
        return lacking.Count == 0 ? null : $"Services are missing: {string.Join("; ", lacking)}. Register them in builder.Services.";
    }

    private string Find(AgentDefinition agent) => string.Join(", ", agent.RequiredServices.Select(Find).OfType<string>());

    private string? Find(RequiredService service)
    {
        if (!service.IsRegistered(provider))
        {
            return $"{service}";
        }

        // What a constructor takes only the container knows.
        return service.FindIn(registered.Services) is { } registration
            && (registration.IsKeyedService ? registration.KeyedImplementationType : registration.ImplementationType) is not null
            && _faults.Value.FirstOrDefault(fault => fault.Message.Contains($"'{registration}'", StringComparison.Ordinal)) is { } lack
                ? $"{service} ({(lack.InnerException ?? lack).Message.ReplaceLineEndings(" ").TrimEnd('.')})"
                : null;
    }

    /// <summary>Has another container of the same services, which is thrown away, say what cannot be made; it makes nothing to find
    /// out.</summary>
    private static ReadOnlyCollection<Exception> Validate(IServiceCollection services)
    {
        try
        {
            services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }).Dispose();
            return ReadOnlyCollection<Exception>.Empty;
        }
        catch (AggregateException invalid)
        {
            return invalid.InnerExceptions;
        }
    }
}
