using Microsoft.Extensions.Logging;
using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>Is told when a call begins and ends, and what happens in between.</summary>
[VoiceAgent("Couriers", Route = "/couriers")]
[AIParams(DebugWebhookLevel = 1)]
public sealed partial class CourierLine(ILogger<CourierLine> logger) : IHandleCallStart, IHandleCallEnd, IHandleDebugEvents
{
    private static readonly Action<ILogger, string, Exception?> Began =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Call {CallId} began.");

    private static readonly Action<ILogger, string, Exception?> Ended =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(2), "Call {CallId} ended.");

    private static readonly Action<ILogger, string, string, Exception?> Happened =
        LoggerMessage.Define<string, string>(LogLevel.Debug, new EventId(3), "Call {CallId}: {Type}.");

    [PromptSection]
    private const string Role = "You send couriers through the city. Ask where a parcel is picked up and where it goes.";

    /// <summary>Send a courier to pick something up.</summary>
    /// <param name="pickup">Where the parcel waits.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="express">Whether it must be there within the hour.</param>
    [Tool]
    [Filler("en", "I am calling a rider.")]
    private static ValueTask<FunctionResult> SendCourier(CourierStop pickup, CourierStop target, bool express = false) =>
        ValueTask.FromResult(new FunctionResult(express ? "A rider is there in ten minutes." : "A rider is there in half an hour.")
            .UpdateGlobalData("route", $"{pickup.Street} to {target.Street}"));

    /// <inheritdoc/>
    public ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        Began(logger, call.CallId, null);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        Ended(logger, call.CallId, null);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(debugEvent);
        Happened(logger, debugEvent.CallId, debugEvent.Type, null);
        return default;
    }
}

/// <summary>Where a courier stops.</summary>
/// <param name="Street">Street and house number.</param>
/// <param name="Bell">Name on the bell.</param>
/// <param name="Floor">Floor, counted from the street.</param>
public readonly record struct CourierStop(string Street, string? Bell = null, int Floor = 0);
