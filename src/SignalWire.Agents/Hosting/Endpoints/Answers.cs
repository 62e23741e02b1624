using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting;

/// <summary>Writes answers: the headers that each one carries, and the errors.</summary>
internal static class Answers
{
    private const string Json = "application/json";

    private static readonly StringValues NoStore = "no-store";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues Hsts = "max-age=31536000; includeSubDomains";
    private static readonly StringValues StrictOrigin = "strict-origin-when-cross-origin";

    /// <summary>The vendor's security headers, and no caching: a document holds credentials and the tokens of one call.</summary>
    /// <param name="response">The response, not yet started.</param>
    public static void SetHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        headers.CacheControl = NoStore;
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = Deny;
        headers["Referrer-Policy"] = StrictOrigin;
        if (response.HttpContext.Request.IsHttps)
        {
            headers.StrictTransportSecurity = Hsts;
        }
    }

    /// <summary>Writes JSON as the whole answer; the server sends it when the request is done.</summary>
    /// <param name="response">The response, not yet started.</param>
    /// <param name="body">The body in UTF-8; not needed any more when this returns.</param>
    public static Task Write(HttpResponse response, ReadOnlySpan<byte> body)
    {
        response.ContentType = Json;
        response.ContentLength = body.Length;

        // The head first: what is written before it, the server keeps aside and copies once more.
        var starting = response.StartAsync();
        if (!starting.IsCompletedSuccessfully)
        {
            return WriteLaterAsync(response, starting, body.ToArray());
        }

        response.BodyWriter.Write(body);
        return Task.CompletedTask;
    }

    /// <summary>Refuses a body that is no JSON.</summary>
    public static Task RefuseContentType(HttpResponse response) =>
        WriteError(response, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be application/json");

    /// <summary>Refuses a body that is too large.</summary>
    public static Task RefuseSize(HttpResponse response) =>
        WriteError(response, StatusCodes.Status413PayloadTooLarge, "Request body too large");

    /// <summary>Writes <c>{"error": …}</c>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="error">What is wrong.</param>
    public static Task WriteError(HttpResponse response, int status, string error)
    {
        response.StatusCode = status;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("error"u8, error);
            json.WriteEndObject();
        }

        return Write(response, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Somebody else has something to do before the head is sent, and takes his time.</summary>
    private static async Task WriteLaterAsync(HttpResponse response, Task starting, byte[] body)
    {
        await starting.ConfigureAwait(false);
        response.BodyWriter.Write(body);
    }
}
