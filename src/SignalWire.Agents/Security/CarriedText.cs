using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace SignalWire.Agents.Security;

/// <summary>
/// Values that travel in the tool URLs of one phone call: JSON and its signature, in the letters of a query. Nothing has to be
/// remembered between the document and the calls.
/// </summary>
internal static class CarriedText
{
    /// <summary>URLs grow by this much for each tool, and servers on the way refuse long ones.</summary>
    public const int LongestText = 2048;

    private static readonly int SealLength = Base64Url.GetEncodedLength(HMACSHA256.HashSizeInBytes);

    /// <summary>Writes values as text.</summary>
    /// <param name="values">The values.</param>
    /// <param name="callId">The phone call that they belong to.</param>
    /// <param name="tokens">Signs them.</param>
    /// <returns>The text; empty for no values.</returns>
    /// <exception cref="InvalidOperationException">The values are too long for a URL.</exception>
    public static byte[] Write(IReadOnlyCollection<KeyValuePair<string, string>> values, ReadOnlySpan<byte> callId, ToolTokens tokens)
    {
        if (values.Count == 0)
        {
            return [];
        }

        byte[] text = Base64Url.EncodeToUtf8(Json(values));
        if (text.Length + 1 + SealLength > LongestText)
        {
            throw new InvalidOperationException(
                $"The carried values take {text.Length + 1 + SealLength} characters in each tool URL, and {LongestText} is what fits; "
                + "carry a key and keep the rest where the tools can look it up.");
        }

        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        tokens.Seal(text, callId, seal);
        return [.. text, (byte)'.', .. Base64Url.EncodeToUtf8(seal)];
    }

    /// <summary>Whether a text is as it was written for this phone call.</summary>
    /// <param name="text">The text, as it came in the query.</param>
    /// <param name="callId">The phone call that the request names.</param>
    /// <param name="tokens">Checks the signature.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId, ToolTokens tokens)
    {
        int dot = text.IndexOf((byte)'.');
        if (dot < 0 || callId.IsEmpty || text.Length - dot - 1 != SealLength)
        {
            return false;
        }

        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Base64Url.DecodeFromUtf8(text[(dot + 1)..], seal, out _, out int written) == OperationStatus.Done
            && written == seal.Length
            && tokens.IsSealed(text[..dot], callId, seal);
    }

    /// <summary>Reads values whose signature has been checked.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(Base64Url.DecodeFromUtf8(text[..text.IndexOf((byte)'.')]));
        foreach (var value in json.RootElement.EnumerateObject())
        {
            values[value.Name] = value.Value.GetString()!;
        }

        return values;
    }

    private static byte[] Json(IEnumerable<KeyValuePair<string, string>> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        foreach (var (name, value) in values)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
