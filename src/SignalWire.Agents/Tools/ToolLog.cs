using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tools;

/// <summary>What the log says of tool calls: names and ids, never arguments, credentials or tokens.</summary>
internal static partial class ToolLog
{
    [LoggerMessage(1, LogLevel.Error, "Tool '{Tool}' failed in call '{CallId}'; the model was told so without the reason")]
    public static partial void ToolFailed(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Tool '{Tool}' gave up in call '{CallId}' and told the model why")]
    public static partial void ToolGaveUp(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "Tool '{Tool}' was cancelled in call '{CallId}': the platform hung up")]
    public static partial void ToolCanceled(ILogger logger, string tool, string callId);

    [LoggerMessage(
        4, LogLevel.Warning, "Tool '{Tool}' was refused in call '{CallId}': its token is missing, expired, or not for this call and tool")]
    public static partial void ToolRefused(ILogger logger, string tool, string callId);

    [LoggerMessage(5, LogLevel.Warning, "Call '{CallId}' asked for tool '{Tool}', which agent '{Agent}' does not have")]
    public static partial void ToolUnknown(ILogger logger, string tool, string callId, string agent);

    [LoggerMessage(
        6, LogLevel.Information, "Tool '{Tool}' did not run in call '{CallId}': the arguments do not fit, and the model was told why")]
    public static partial void ArgumentsAtFault(ILogger logger, string tool, string callId);

    [LoggerMessage(7, LogLevel.Error, "What tool '{Tool}' used in call '{CallId}' could not be disposed; the answer stands")]
    public static partial void NotDisposed(ILogger logger, string tool, string callId, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The summary of call '{CallId}' was refused: its token is missing, expired, or not for this call")]
    public static partial void SummaryRefused(ILogger logger, string callId);

    [LoggerMessage(9, LogLevel.Warning, "The summary of call '{CallId}' is no '{Type}' as was asked for, and is handed over as text")]
    public static partial void SummaryUnreadable(ILogger logger, string callId, string type);

    [LoggerMessage(10, LogLevel.Information, "Agent '{Agent}' takes no summaries, and that of call '{CallId}' is dropped")]
    public static partial void SummaryUnhandled(ILogger logger, string agent, string callId);

    [LoggerMessage(11, LogLevel.Error, "Agent '{Agent}' could not configure call '{CallId}', and no document was served")]
    public static partial void CallNotConfigured(ILogger logger, string agent, string callId, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "Agent '{Agent}' does not take call '{CallId}', and no document was served")]
    public static partial void CallNotAuthorized(ILogger logger, string agent, string callId);

    [LoggerMessage(
        13, LogLevel.Error, "Tool '{Tool}' took too long in call '{CallId}' and was cancelled; the model was told that it failed")]
    public static partial void ToolTimedOut(ILogger logger, string tool, string callId);

    [LoggerMessage(
        14,
        LogLevel.Information,
        "A document of agent '{Agent}' was rejected: call id '{CallId}' is too long, or contains a dot, a colon or a control character")]
    public static partial void CallIdRefused(ILogger logger, string agent, string callId);

    [LoggerMessage(20, LogLevel.Information, "Tool '{Tool}' runs without a call and without a token, because RunToolsWithoutCall is on")]
    public static partial void ToolTriedOut(ILogger logger, string tool);
}
