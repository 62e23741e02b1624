using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>
/// Maps SIP users to routes. The users in the options override those of agents, and both override automatic names.
/// </summary>
internal sealed class SipDirectory
{
    private readonly Dictionary<string, string> _routes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The users that are telephone numbers, which can be written in several ways.</summary>
    private readonly Dictionary<TelephoneNumber, string> _numbers = [];

    /// <summary>Initializes the directory from the mapped agents and the options.</summary>
    public SipDirectory(IEnumerable<AgentEndpoint> agents, VoiceAgentOptions options, ILogger logger)
    {
        foreach (var (user, route) in options.SipUsers)
        {
            TryAdd(user, route);
        }

        // An agent that is mapped twice is reached at its first route.
        var mapped = agents.DistinctBy(agent => agent.Agent).ToList();
        foreach (var agent in mapped)
        {
            foreach (string user in agent.Agent.SipUsers)
            {
                TryAdd(user, agent.Route);
            }
        }

        foreach (var agent in options.AutomaticSipUsers ? mapped : [])
        {
            foreach (string user in AutomaticSipNames.Of(agent.Agent.Name, agent.Route))
            {
                if (!TryAdd(user, agent.Route) && _routes[user] != agent.Route)
                {
                    RoutingLog.NameTaken(logger, user, agent.Agent.Name, _routes[user]);
                }
            }
        }
    }

    /// <summary>Whether the directory has no users.</summary>
    public bool IsEmpty => _routes.Count == 0;

    /// <summary>Returns the names at which an agent is reached, in alphabetical order.</summary>
    /// <param name="route">The agent's route.</param>
    public IEnumerable<string> UsersOf(string route) =>
        _routes.Where(user => string.Equals(user.Value.Trim('/'), route.Trim('/'), StringComparison.OrdinalIgnoreCase))
            .Select(user => user.Key)
            .Order(StringComparer.Ordinal);

    /// <summary>Returns the route of the called user, or <see langword="null"/> if no agent has the name or the number.</summary>
    /// <param name="address">The address in the call, such as <c>sip:alice@example.com</c> or <c>tel:+1-555-010-0000</c>.</param>
    public string? Find(string address)
    {
        foreach (var number in SipAddress.Number(address)?.FromExactToAlone() ?? [])
        {
            if (_numbers.TryGetValue(number, out string? owner))
            {
                return owner;
            }
        }

        string user = SipAddress.User(address);
        return _routes.TryGetValue(user, out string? route) || _routes.TryGetValue(SipAddress.Name(user), out route) ? route : null;
    }

    private bool TryAdd(string user, string route)
    {
        if (TelephoneNumber.Read(user) is { } number)
        {
            _numbers.TryAdd(number, route);
        }

        return _routes.TryAdd(user, route);
    }
}
