using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>
/// Which route answers for which SIP user. What the options say comes before what agents say of themselves, and that before names that
/// are made of theirs.
/// </summary>
internal sealed class SipDirectory
{
    private readonly Dictionary<string, string> _routes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes down who is mapped.</summary>
    public SipDirectory(IEnumerable<AgentEndpoint> agents, VoiceAgentOptions options, ILogger logger)
    {
        foreach (var (user, route) in options.SipUsers)
        {
            _routes[user] = route;
        }

        // An agent that is mapped twice is reached where it is mapped first.
        var mapped = agents.DistinctBy(agent => agent.Agent).ToList();
        foreach (var agent in mapped)
        {
            foreach (string user in agent.Agent.SipUsers)
            {
                _routes.TryAdd(user, agent.Route);
            }
        }

        foreach (var agent in options.AutomaticSipUsers ? mapped : [])
        {
            foreach (string user in AutomaticSipNames.Of(agent.Agent.Name, agent.Route))
            {
                if (!_routes.TryAdd(user, agent.Route) && _routes[user] != agent.Route)
                {
                    RoutingLog.NameTaken(logger, user, agent.Agent.Name, _routes[user]);
                }
            }
        }
    }

    /// <summary>Whether nobody has a name.</summary>
    public bool IsEmpty => _routes.Count == 0;

    /// <summary>The names under which an agent is reached, in the order of the alphabet.</summary>
    /// <param name="route">The agent's route.</param>
    public IEnumerable<string> UsersOf(string route) =>
        _routes.Where(user => string.Equals(user.Value.Trim('/'), route.Trim('/'), StringComparison.OrdinalIgnoreCase)).Select(user => user.Key).Order(StringComparer.Ordinal);

    /// <summary>The route of who is called; nothing when nobody has the name.</summary>
    /// <param name="address">The address in the call, such as <c>sip:alice@example.com</c> or <c>tel:+15550100000</c>.</param>
    public string? Find(string address)
    {
        string user = SipAddress.User(address);
        return _routes.TryGetValue(user, out string? route) || _routes.TryGetValue(SipAddress.Name(user), out route) ? route : null;
    }
}
