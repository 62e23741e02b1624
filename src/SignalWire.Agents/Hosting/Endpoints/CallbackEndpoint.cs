using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Takes what the platform tells of a call in between.</summary>
/// <param name="eventType">The kind of event that is told here.</param>
/// <param name="read">Reads the event; nothing when it has not the shape of one.</param>
/// <param name="handle">The user's handler.</param>
/// <param name="logger">Where it is said what went wrong.</param>
internal sealed class CallbackEndpoint<TEvent>(
    string eventType, Func<JsonElement, TEvent?> read, Func<TEvent, CancellationToken, ValueTask> handle, ILogger logger)
    where TEvent : class
{
    /// <summary>How large an event may be, in bytes: it has some hundreds, and whoever sends more sends something else.</summary>
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
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, $"The request body is no '{eventType}' event");
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
