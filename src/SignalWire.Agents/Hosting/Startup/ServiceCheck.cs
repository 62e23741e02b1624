using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Checks before the first call whether the services that agents need are registered, and the services that those need in turn. It creates
/// neither agents nor services: their constructors expect a call, and may need its request.
/// </summary>
internal sealed class ServiceCheck(IServiceProvider provider, RegisteredServices registered)
{
    private readonly ConcurrentDictionary<AgentDefinition, string> _lacks = new();
    private readonly Lazy<ReadOnlyCollection<Exception>> _faults = new(() => Validate(registered.Services));

    /// <summary>Finds the missing services. Each agent is checked once.</summary>
    /// <param name="agents">The agents that are served.</param>
    /// <returns>A sentence about all missing services, or <see langword="null"/> if none is missing.</returns>
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

        // Only the container knows what the constructor of a service needs.
        return service.FindIn(registered.Services) is { } registration
            && (registration.IsKeyedService ? registration.KeyedImplementationType : registration.ImplementationType) is not null
            && _faults.Value.FirstOrDefault(fault => fault.Message.Contains($"'{registration}'", StringComparison.Ordinal)) is { } lack
                ? $"{service} ({(lack.InnerException ?? lack).Message.ReplaceLineEndings(" ").TrimEnd('.')})"
                : null;
    }

    /// <summary>
    /// Finds the services that cannot be created. It validates a second container with the same registrations, which creates no service and
    /// is then disposed.
    /// </summary>
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
