using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>What the log says of events: their kind, never what stands in them.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(1, LogLevel.Error, "The handler of a '{EventType}' event failed, and the platform was told so")]
    public static partial void HandlerFailed(ILogger logger, string eventType, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A request with the right credentials was no '{EventType}' event, and was refused")]
    public static partial void NotAnEvent(ILogger logger, string eventType);
}
