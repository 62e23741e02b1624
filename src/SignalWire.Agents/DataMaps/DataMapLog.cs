using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.DataMaps;

/// <summary>
/// Provides the log messages about a data map that runs in this process. They never contain arguments, answers or URLs, which can contain a
/// key.
/// </summary>
internal static partial class DataMapLog
{
    [LoggerMessage(21, LogLevel.Warning, "Webhook {Webhook} of data map '{Tool}' failed; the next webhook or the fallback is used")]
    public static partial void WebhookFailed(ILogger logger, int webhook, string tool, Exception exception);

    [LoggerMessage(
        22, LogLevel.Warning, "Webhook {Webhook} of data map '{Tool}' failed: {Reason}; the next webhook or the fallback is used")]
    public static partial void WebhookRefused(ILogger logger, int webhook, string tool, string reason);

    [LoggerMessage(23, LogLevel.Information, "Webhook {Webhook} of data map '{Tool}' was not called: argument '{Argument}' is missing")]
    public static partial void ArgumentMissing(ILogger logger, int webhook, string tool, string argument);

    [LoggerMessage(24, LogLevel.Warning, "Data map '{Tool}' uses '{Variable}', which has no value here; the text is left empty")]
    public static partial void VariableEmpty(ILogger logger, string tool, string variable);

    [LoggerMessage(25, LogLevel.Warning, "Data map '{Tool}' has a pattern that cannot be run here; it counts as not matched")]
    public static partial void PatternFailed(ILogger logger, string tool, Exception exception);
}
