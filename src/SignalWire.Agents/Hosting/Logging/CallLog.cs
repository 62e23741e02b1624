using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// One line for each request of a phone call: names, outcome, time and call id, but never arguments, credentials or tokens.
/// </summary>
internal static partial class CallLog
{
    [LoggerMessage(EventId = 1, Message = "Agent '{Agent}': tool '{Tool}' {Outcome} in {Milliseconds:0.0} ms, call '{CallId}'{Reason}")]
    public static partial void Tool(
        ILogger logger, LogLevel level, string agent, string tool, string outcome, double milliseconds, string callId, string reason,
        Exception? exception);

    [LoggerMessage(EventId = 2, Message = "Agent '{Agent}': document {Outcome} in {Milliseconds:0.0} ms, call '{CallId}'{Reason}")]
    public static partial void Document(
        ILogger logger, LogLevel level, string agent, string outcome, double milliseconds, string callId, string reason,
        Exception? exception);

    [LoggerMessage(EventId = 3, Message = "Agent '{Agent}': summary {Outcome} in {Milliseconds:0.0} ms, call '{CallId}'{Reason}")]
    public static partial void Summary(
        ILogger logger, LogLevel level, string agent, string outcome, double milliseconds, string callId, string reason,
        Exception? exception);
}
