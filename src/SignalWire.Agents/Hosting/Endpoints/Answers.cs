using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting;

/// <summary>Writes responses: common headers, JSON bodies and errors.</summary>
internal static class Answers
{
    private const string Json = "application/json";

    private static readonly StringValues NoStore = "no-store";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues Hsts = "max-age=31536000; includeSubDomains";
    private static readonly StringValues StrictOrigin = "strict-origin-when-cross-origin";

    /// <summary>
    /// Sets the vendor's security headers, and prevents caching: a document contains credentials and the tokens of one call.
    /// </summary>
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

    /// <summary>Writes JSON as the whole body; the server sends it when the request ends.</summary>
    /// <param name="response">The response, not yet started.</param>
    /// <param name="body">The body in UTF-8, which is not used after this method returns.</param>
    public static Task Write(HttpResponse response, ReadOnlySpan<byte> body)
    {
        response.ContentType = Json;
        response.ContentLength = body.Length;

        // Start the response first: the server buffers and copies what is written before it.
        var starting = response.StartAsync();
        if (!starting.IsCompletedSuccessfully)
        {
            return WriteLaterAsync(response, starting, body.ToArray());
        }

        response.BodyWriter.Write(body);
        return Task.CompletedTask;
    }

    /// <summary>Rejects a body that is not JSON.</summary>
    public static Task RefuseContentType(HttpResponse response) =>
        WriteError(response, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be application/json");

    /// <summary>Rejects a body that is too large.</summary>
    public static Task RefuseSize(HttpResponse response) =>
        WriteError(response, StatusCodes.Status413PayloadTooLarge, "Request body too large");

    /// <summary>Writes <c>{"error": …}</c>.</summary>
    /// <param name="response">The response.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="error">The reason.</param>
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

    /// <summary>Writes the body when the start of the response completes asynchronously, because other code delays it.</summary>
    private static async Task WriteLaterAsync(HttpResponse response, Task starting, byte[] body)
    {
        await starting.ConfigureAwait(false);
        response.BodyWriter.Write(body);
    }
}
