using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.DataMaps;

/// <summary>What the log says while a data map runs here: never arguments, answers, or a URL, which may hold a key.</summary>
internal static partial class DataMapLog
{
    [LoggerMessage(21, LogLevel.Warning, "Webhook {Webhook} of data map '{Tool}' failed; the next one, or the fallback, answers")]
    public static partial void WebhookFailed(ILogger logger, int webhook, string tool, Exception exception);

    [LoggerMessage(22, LogLevel.Warning, "Webhook {Webhook} of data map '{Tool}' failed: {Reason}; the next one, or the fallback, answers")]
    public static partial void WebhookRefused(ILogger logger, int webhook, string tool, string reason);

    [LoggerMessage(23, LogLevel.Information, "Webhook {Webhook} of data map '{Tool}' was not called: argument '{Argument}' is missing")]
    public static partial void ArgumentMissing(ILogger logger, int webhook, string tool, string argument);

    [LoggerMessage(24, LogLevel.Warning, "Data map '{Tool}' names '{Variable}', which has no value here; nothing stands in its place")]
    public static partial void VariableEmpty(ILogger logger, string tool, string variable);

    [LoggerMessage(25, LogLevel.Warning, "Data map '{Tool}' has a pattern that cannot be run here; it counts as not found")]
    public static partial void PatternFailed(ILogger logger, string tool, Exception exception);
}
