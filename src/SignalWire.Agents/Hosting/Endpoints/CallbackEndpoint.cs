using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Receives events of a call.</summary>
/// <param name="eventType">The type of the events.</param>
/// <param name="read">Reads the event; returns <see langword="null"/> if the JSON is not one.</param>
/// <param name="handle">The user's handler.</param>
/// <param name="logger">The log for failures.</param>
internal sealed class CallbackEndpoint<TEvent>(
    string eventType, Func<JsonElement, TEvent?> read, Func<TEvent, CancellationToken, ValueTask> handle, ILogger logger)
    where TEvent : class
{
    /// <summary>The largest event, in bytes. Real events have some hundred bytes; a larger body is something else.</summary>
    public const int LargestEvent = 64 * 1024;

    private static ReadOnlySpan<byte> Success => """{"success":true}"""u8;

    /// <summary>Handles a request that passed the checks.</summary>
    public Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        if (!JsonFields.TryReadObject(body, out var json))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, JsonFields.NoObject);
        }

        if (json.Text("event_type") != eventType || read(json) is not { } told)
        {
            CallbackLog.NotAnEvent(logger, eventType);
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, $"The request body is not a '{eventType}' event");
        }

        return RunAsync(context, told);
    }

    private async Task RunAsync(HttpContext context, TEvent told)
    {
        try
        {
            await handle(told, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            CallbackLog.HandlerFailed(logger, eventType, exception);
            await Answers.WriteError(context.Response, StatusCodes.Status500InternalServerError, "Internal server error")
                .ConfigureAwait(false);
            return;
        }

        await Answers.Write(context.Response, Success).ConfigureAwait(false);
    }
}
