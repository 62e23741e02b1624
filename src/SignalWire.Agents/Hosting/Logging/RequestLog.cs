using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>Log lines about requests that do not reach an agent.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(1, LogLevel.Debug, "A request body could not be read: {Reason}")]
    public static partial void BodyBroken(ILogger logger, string reason);
}
