using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>Log lines about redirected calls.</summary>
internal static partial class RoutingLog
{
    [LoggerMessage(1, LogLevel.Error, "Agent '{Agent}' could not route call '{CallId}', so only its SIP user decides where it goes")]
    public static partial void NotRouted(ILogger logger, string agent, string callId, Exception? exception);

    [LoggerMessage(
        2, LogLevel.Warning,
        "The automatic SIP user '{User}' of agent '{Agent}' already belongs to route '{Route}'. Add a [SipUser] to one of the two agents.")]
    public static partial void NameTaken(ILogger logger, string user, string agent, string route);
}
