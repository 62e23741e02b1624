using System.Net.Mime;
using System.Net.ServerSentEvents;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Hosting;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// Answers in one piece of JSON. The SDK's transport answers by an event stream alone, and turns away clients that do not ask for one;
/// but a server that keeps nothing has exactly one thing to say to a request.
/// </summary>
internal static class PlainAnswer
{
    private const string Both = $"{MediaTypeNames.Application.Json}, {MediaTypeNames.Text.EventStream}";

    /// <summary>Whether the client does not ask for an event stream by name.</summary>
    /// <param name="request">The request.</param>
    public static bool IsWanted(HttpRequest request) =>
        !request.Headers.Accept.ToString().Contains(MediaTypeNames.Text.EventStream, StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs the transport, and takes the answer out of its event.</summary>
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

    /// <summary>Writes JSON as the whole answer, in place of the event stream that the transport began.</summary>
    /// <param name="response">The response, not yet started.</param>
    /// <param name="body">The body in UTF-8.</param>
    public static Task Write(HttpResponse response, ReadOnlySpan<byte> body)
    {
        // What the transport said was meant for a stream.
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
