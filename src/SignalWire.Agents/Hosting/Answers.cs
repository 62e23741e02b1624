using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>Writes answers: the headers that each one carries, and the errors.</summary>
internal static class Answers
{
    private const string Json = "application/json";

    /// <summary>The vendor's security headers, and no caching: a document holds credentials and the tokens of one call.</summary>
    /// <param name="response">The response, not yet started.</param>
    public static void SetHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
    }

    /// <summary>Sends JSON.</summary>
    /// <param name="response">The response.</param>
    /// <param name="body">The body in UTF-8.</param>
    public static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        response.ContentType = Json;
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Sends <c>{"error": …}</c>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="error">What is wrong.</param>
    public static Task SendErrorAsync(HttpResponse response, int status, string error)
    {
        response.StatusCode = status;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("error"u8, error);
            json.WriteEndObject();
        }

        return SendAsync(response, buffer.ToArray());
    }
}
