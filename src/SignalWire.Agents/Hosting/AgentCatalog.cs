using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Hosting.Routing;

namespace SignalWire.Agents.Hosting;

/// <summary>The agents of one application: those that are registered, and those that are mapped.</summary>
internal sealed class AgentCatalog(IEnumerable<KnownAgent> known, IOptions<VoiceAgentOptions> options, ILogger<AgentCatalog> logger)
{
    private readonly ConcurrentDictionary<IEndpointRouteBuilder, bool> _withHealth = new();
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<AgentEndpoint> _mapped = [];

    /// <summary>The mapped agents, in the order of mapping.</summary>
    public ImmutableArray<AgentEndpoint> Mapped => _mapped;

    /// <summary>The SIP user names and the agents that they reach; built on the first call that needs it.</summary>
    public SipDirectory SipDirectory => field ??= new SipDirectory(_mapped, options.Value, logger);

    /// <summary>The agents that can be reached, by HTTP or in another way.</summary>
    public ImmutableArray<AgentDefinition> Served { get; private set; } = [];

    /// <summary>Whether an endpoint that requires credentials is mapped.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Returns the catalog of an application that maps an endpoint.</summary>
    /// <param name="services">The application's services.</param>
    /// <exception cref="InvalidOperationException"><c>AddVoiceAgents</c> was not called.</exception>
    public static AgentCatalog Required(IServiceProvider services)
    {
        var catalog = services.GetService<AgentCatalog>()
                ?? throw new InvalidOperationException("Call builder.Services.AddVoiceAgents() before you map agents.");
        catalog.IsUsed = true;
        return catalog;
    }

    /// <summary>Finds a registered agent, to call its tools.</summary>
    /// <param name="definition">The agent.</param>
    public KnownAgent? Find(AgentDefinition definition) => known.FirstOrDefault(agent => agent.Definition == definition);

    public void Add(AgentEndpoint endpoint)
    {
        if (!_taken.Add(endpoint.Route))
        {
            throw new InvalidOperationException(
                $"The route '{endpoint.Route}' of agent '{endpoint.Agent.Name}' is already mapped. Choose another route with "
                + "[VoiceAgent(…, Route = \"/other\")] or MapVoiceAgent<…>(\"/other\").");
        }

        foreach (string user in endpoint.Agent.SipUsers)
        {
            if (_mapped.FirstOrDefault(
                other => other.Agent != endpoint.Agent
                    && other.Agent.SipUsers.Any(taken => SipAddress.IsSameUser(taken, user))) is { } owner)
            {
                throw new InvalidOperationException(
                    $"SIP user '{user}' belongs to both agent '{owner.Agent.Name}' and agent '{endpoint.Agent.Name}'. "
                    + $"Remove [SipUser(\"{user}\")] from one of them.");
            }
        }

        _mapped = _mapped.Add(endpoint);
        Serve(endpoint.Agent);
    }

    /// <summary>Records that an agent can be reached.</summary>
    /// <param name="agent">The agent.</param>
    public void Serve(AgentDefinition agent) => Served = Served.Add(agent);

    /// <summary>Reserves a path, which agents that are mapped later cannot use.</summary>
    /// <param name="path">The path, with a leading slash and without a trailing one.</param>
    /// <returns><see langword="false"/> if the path is already in use.</returns>
    public bool TakePath(string path) => _taken.Add(path);

    /// <summary>Returns whether the health endpoints still have to be mapped; <see langword="true"/> once for each builder.</summary>
    /// <param name="endpoints">The builder on which agents are mapped.</param>
    public bool TakeHealth(IEndpointRouteBuilder endpoints) => _withHealth.TryAdd(endpoints, true);
}
