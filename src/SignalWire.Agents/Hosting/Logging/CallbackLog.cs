using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>Log lines about events: their type, never their content.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(1, LogLevel.Error, "The handler of a '{EventType}' event threw an exception, and the platform got status 500")]
    public static partial void HandlerFailed(ILogger logger, string eventType, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A request with valid credentials is not a '{EventType}' event, and was rejected with 400")]
    public static partial void NotAnEvent(ILogger logger, string eventType);
}
