using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Benchmarks.Http;

/// <summary>What a tool call by HTTP is compared with.</summary>
internal static class LimitEndpoints
{
    /// <summary>A token's claims are about as long.</summary>
    private static readonly byte[] Claims = new byte[96];

    private static readonly ThreadLocal<IncrementalHash> Hash = new(
        () => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, new byte[32]));

    /// <summary>Reads the body into a buffer, as whoever wants it must, and looks at none of it.</summary>
    public static async Task EmptyAsync(HttpContext context, byte[] answer)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
        await ReadAsync(context.Request.Body, buffer).ConfigureAwait(false);
        ArrayPool<byte>.Shared.Return(buffer);
        await AnswerAsync(context.Response, answer).ConfigureAwait(false);
    }

    /// <summary>What no server of tool calls can leave out, and nothing else.</summary>
    public static async Task LeastAsync(HttpContext context, byte[] answer)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
        int length = await ReadAsync(context.Request.Body, buffer).ConfigureAwait(false);
        PassOver(buffer.AsSpan(0, length));
        Sign();
        ArrayPool<byte>.Shared.Return(buffer);

        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        await AnswerAsync(context.Response, answer).ConfigureAwait(false);
    }

    private static async Task<int> ReadAsync(Stream body, byte[] buffer)
    {
        int length = 0;
        int count;
        while ((count = await body.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false)) > 0)
        {
            length += count;
        }

        return length;
    }

    private static async Task AnswerAsync(HttpResponse response, byte[] answer)
    {
        response.ContentType = "application/json";
        response.ContentLength = answer.Length;
        await response.BodyWriter.WriteAsync(answer).ConfigureAwait(false);
    }

    private static void PassOver(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
        }
    }

    private static void Sign()
    {
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash.Value!.AppendData(Claims);
        Hash.Value.GetHashAndReset(signature);
    }
}
