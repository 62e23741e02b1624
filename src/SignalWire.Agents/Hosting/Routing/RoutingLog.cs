using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>What the log says of calls that are sent on.</summary>
internal static partial class RoutingLog
{
    [LoggerMessage(1, LogLevel.Error, "Agent '{Agent}' could not say where call '{CallId}' goes, so the call stays with it")]
    public static partial void NotRouted(ILogger logger, string agent, string callId, Exception? exception);

    [LoggerMessage(
        2, LogLevel.Warning,
        "The automatic SIP user '{User}' of agent '{Agent}' is taken by route '{Route}'; give one of the two a [SipUser] of its own")]
    public static partial void NameTaken(ILogger logger, string user, string agent, string route);
}
