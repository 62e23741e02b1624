using System.Net.Mime;
using System.Net.ServerSentEvents;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Hosting;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// Answers with plain JSON. The SDK's transport answers only with an event stream, and rejects clients that do not accept one. But a
/// stateless server has exactly one message for each request.
/// </summary>
internal static class PlainAnswer
{
    private const string Both = $"{MediaTypeNames.Application.Json}, {MediaTypeNames.Text.EventStream}";

    /// <summary>Returns whether the client does not explicitly accept an event stream.</summary>
    /// <param name="request">The request.</param>
    public static bool IsWanted(HttpRequest request) =>
        !request.Headers.Accept.ToString().Contains(MediaTypeNames.Text.EventStream, StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs the transport, and sends the JSON in its last event.</summary>
    /// <param name="context">The request.</param>
    /// <param name="transport">The transport.</param>
    public static async Task HandleAsync(HttpContext context, RequestDelegate transport)
    {
        var response = context.Response;
        var client = response.Body;
        using var written = new MemoryStream();
        context.Request.Headers.Accept = Both;
        response.Body = written;
        try
        {
            await transport(context).ConfigureAwait(false);
        }
        finally
        {
            response.Body = client;
        }

        written.Position = 0;
        if (response.ContentType == MediaTypeNames.Text.EventStream)
        {
            await Write(response, await LastEventAsync(written).ConfigureAwait(false)).ConfigureAwait(false);
        }
        else
        {
            await written.CopyToAsync(client).ConfigureAwait(false);
        }
    }

    /// <summary>Writes JSON as the whole response, instead of the event stream that the transport began.</summary>
    /// <param name="response">The response, not yet started.</param>
    /// <param name="body">The body in UTF-8.</param>
    public static Task Write(HttpResponse response, ReadOnlySpan<byte> body)
    {
        // The transport set headers for a stream.
        response.Headers.ContentEncoding = default;
        response.Headers.Remove("X-Accel-Buffering");
        Answers.SetHeaders(response);
        return Answers.Write(response, body);
    }

    private static async Task<byte[]> LastEventAsync(MemoryStream stream)
    {
        byte[] last = [];
        await foreach (var item in SseParser.Create(stream, (_, data) => data.ToArray()).EnumerateAsync().ConfigureAwait(false))
        {
            last = item.Data;
        }

        return last;
    }
}
