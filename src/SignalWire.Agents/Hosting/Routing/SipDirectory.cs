using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>
/// Which route answers for which SIP user. What the options say comes before what agents say of themselves, and that before names that
/// are made of theirs.
/// </summary>
internal sealed class SipDirectory
{
    private readonly Dictionary<string, string> _routes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same for users that are telephone numbers, which may be written in several ways.</summary>
    private readonly Dictionary<TelephoneNumber, string> _numbers = [];

    /// <summary>Takes down who is mapped.</summary>
    public SipDirectory(IEnumerable<AgentEndpoint> agents, VoiceAgentOptions options, ILogger logger)
    {
        foreach (var (user, route) in options.SipUsers)
        {
            TryAdd(user, route);
        }

        // An agent that is mapped twice is reached where it is mapped first.
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

    /// <summary>Whether nobody has a name.</summary>
    public bool IsEmpty => _routes.Count == 0;

    /// <summary>The names under which an agent is reached, in the order of the alphabet.</summary>
    /// <param name="route">The agent's route.</param>
    public IEnumerable<string> UsersOf(string route) =>
        _routes.Where(user => string.Equals(user.Value.Trim('/'), route.Trim('/'), StringComparison.OrdinalIgnoreCase))
            .Select(user => user.Key)
            .Order(StringComparer.Ordinal);

    /// <summary>The route of who is called; <see langword="null"/> if nobody has the name or the number.</summary>
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
