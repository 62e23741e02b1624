using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Hosting.Routing;

namespace SignalWire.Agents.Hosting;

/// <summary>The agents of one application: those it knows, and where they are mapped.</summary>
internal sealed class AgentCatalog(IEnumerable<KnownAgent> known, IOptions<VoiceAgentOptions> options, ILogger<AgentCatalog> logger)
{
    private readonly ConcurrentDictionary<IEndpointRouteBuilder, bool> _withHealth = new();
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<AgentEndpoint> _mapped = [];

    /// <summary>Where agents are mapped, in the order of mapping.</summary>
    public ImmutableArray<AgentEndpoint> Mapped => _mapped;

    /// <summary>Who is reached under which SIP user, taken down when the first call asks.</summary>
    public SipDirectory SipDirectory => field ??= new SipDirectory(_mapped, options.Value, logger);

    /// <summary>The agents that can be reached in one way or another.</summary>
    public ImmutableArray<AgentDefinition> Served { get; private set; } = [];

    /// <summary>Whether something was mapped that asks for credentials.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The catalog of an application in which something is mapped.</summary>
    /// <param name="services">The application's services.</param>
    /// <exception cref="InvalidOperationException">No agents were added.</exception>
    public static AgentCatalog Required(IServiceProvider services)
    {
        var catalog = services.GetService<AgentCatalog>()
            ?? throw new InvalidOperationException("Call builder.Services.AddVoiceAgents() before agents are mapped.");
        catalog.IsUsed = true;
        return catalog;
    }

    /// <summary>Finds an agent that dependency injection knows, to call its tools.</summary>
    /// <param name="definition">The agent.</param>
    public KnownAgent? Find(AgentDefinition definition) => known.FirstOrDefault(agent => agent.Definition == definition);

    public void Add(AgentEndpoint endpoint)
    {
        if (!_taken.Add(endpoint.Route))
        {
            throw new InvalidOperationException(
                $"The route '{endpoint.Route}' of agent '{endpoint.Agent.Name}' is already mapped. Give it another one: "
                + "[VoiceAgent(…, Route = \"/other\")], or MapVoiceAgent<…>(\"/other\").");
        }

        foreach (string user in endpoint.Agent.SipUsers)
        {
            if (_mapped.FirstOrDefault(
                other => other.Agent != endpoint.Agent
                    && other.Agent.SipUsers.Any(taken => SipAddress.IsSameUser(taken, user))) is { } owner)
            {
                throw new InvalidOperationException(
                    $"SIP user '{user}' belongs to agent '{owner.Agent.Name}' and to agent '{endpoint.Agent.Name}': "
                    + $"take [SipUser(\"{user}\")] from one of them.");
            }
        }

        _mapped = _mapped.Add(endpoint);
        Serve(endpoint.Agent);
    }

    /// <summary>Says that an agent can be reached.</summary>
    /// <param name="agent">The agent.</param>
    public void Serve(AgentDefinition agent) => Served = Served.Add(agent);

    /// <summary>Keeps a path from the agents that are mapped after it.</summary>
    /// <param name="path">The path, with a slash before it and none at its end.</param>
    /// <returns><see langword="false"/> when it is taken.</returns>
    public bool TakePath(string path) => _taken.Add(path);

    /// <summary>Whether the health endpoints are still to be mapped; true once for each builder.</summary>
    /// <param name="endpoints">Where agents are mapped.</param>
    public bool TakeHealth(IEndpointRouteBuilder endpoints) => _withHealth.TryAdd(endpoints, true);
}
