using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace SignalWire.Agents.Security;

/// <summary>
/// Converts values to and from the text that the tool URLs of one phone call carry: JSON and its signature, encoded for a query. Nothing
/// has to be stored between the document and the calls.
/// </summary>
internal static class CarriedText
{
    /// <summary>The maximum length of the text. Each tool's URL grows by it, and intermediate servers reject long URLs.</summary>
    public const int LongestText = 2048;

    private static readonly int SealLength = Base64Url.GetEncodedLength(HMACSHA256.HashSizeInBytes);

    /// <summary>Converts values to text.</summary>
    /// <param name="values">The values.</param>
    /// <param name="callId">The phone call that the values belong to.</param>
    /// <param name="tokens">The signer of the text.</param>
    /// <returns>The text; empty if there are no values.</returns>
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
                $"The carried values take {text.Length + 1 + SealLength} characters in each tool URL, and the maximum is {LongestText}; "
                + "carry a key, and store the rest where the tools can look it up.");
        }

        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        tokens.Seal(text, callId, seal);
        return [.. text, (byte)'.', .. Base64Url.EncodeToUtf8(seal)];
    }

    /// <summary>Returns whether a text is unchanged and was written for this phone call.</summary>
    /// <param name="text">The text from the query.</param>
    /// <param name="callId">The phone call that the request names.</param>
    /// <param name="tokens">The verifier of the signature.</param>
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

    /// <summary>Reads values from a text whose signature has been verified.</summary>
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
