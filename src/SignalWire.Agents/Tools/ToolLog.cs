using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tools;

/// <summary>Provides the log messages about tool calls. They contain names and ids, never arguments, credentials or tokens.</summary>
internal static partial class ToolLog
{
    [LoggerMessage(1, LogLevel.Error, "Tool '{Tool}' failed in call '{CallId}'; the reason was not sent to the model")]
    public static partial void ToolFailed(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Tool '{Tool}' threw a ToolException in call '{CallId}'; its message was sent to the model")]
    public static partial void ToolGaveUp(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "Tool '{Tool}' was canceled in call '{CallId}': the platform closed the connection")]
    public static partial void ToolCanceled(ILogger logger, string tool, string callId);

    [LoggerMessage(
        4, LogLevel.Warning, "Tool '{Tool}' was refused in call '{CallId}': its token is missing, expired, or not for this call and tool")]
    public static partial void ToolRefused(ILogger logger, string tool, string callId);

    [LoggerMessage(5, LogLevel.Warning, "Call '{CallId}' requested tool '{Tool}', which agent '{Agent}' does not have")]
    public static partial void ToolUnknown(ILogger logger, string tool, string callId, string agent);

    [LoggerMessage(
        6,
        LogLevel.Information,
        "Tool '{Tool}' did not run in call '{CallId}': the arguments are not valid, and the faults were sent to the model")]
    public static partial void ArgumentsAtFault(ILogger logger, string tool, string callId);

    [LoggerMessage(
        7,
        LogLevel.Error,
        "The agent or the services of tool '{Tool}' could not be disposed in call '{CallId}'; the answer is not affected")]
    public static partial void NotDisposed(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The summary of call '{CallId}' was refused: its token is missing, expired, or not for this call")]
    public static partial void SummaryRefused(ILogger logger, string callId);

    [LoggerMessage(9, LogLevel.Warning, "The summary of call '{CallId}' cannot be read as '{Type}' and is passed on as text")]
    public static partial void SummaryUnreadable(ILogger logger, string callId, string type);

    [LoggerMessage(10, LogLevel.Information, "Agent '{Agent}' does not handle summaries; the summary of call '{CallId}' was discarded")]
    public static partial void SummaryUnhandled(ILogger logger, string agent, string callId);

    [LoggerMessage(11, LogLevel.Error, "Agent '{Agent}' could not configure call '{CallId}'; no document was returned")]
    public static partial void CallNotConfigured(ILogger logger, string agent, string callId, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "Agent '{Agent}' did not authorize call '{CallId}'; no document was returned")]
    public static partial void CallNotAuthorized(ILogger logger, string agent, string callId);

    [LoggerMessage(
        13, LogLevel.Error, "Tool '{Tool}' timed out in call '{CallId}' and was canceled; the model was told that it failed")]
    public static partial void ToolTimedOut(ILogger logger, string tool, string callId);

    [LoggerMessage(
        14,
        LogLevel.Information,
        "Agent '{Agent}' rejected a document request: call id '{CallId}' is too long, or contains a dot, colon or control character")]
    public static partial void CallIdRefused(ILogger logger, string agent, string callId);

    [LoggerMessage(20, LogLevel.Information, "Tool '{Tool}' runs without a call and without a token, because RunToolsWithoutCall is on")]
    public static partial void ToolTriedOut(ILogger logger, string tool);
}
