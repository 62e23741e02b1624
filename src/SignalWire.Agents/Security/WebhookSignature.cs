using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.Security;

/// <summary>
/// Verifies the signatures of the platform's requests, over the URL as the platform called it and the body. A signature that does not cover
/// the body is never accepted, although the vendor's SDKs accept it.
/// </summary>
/// <param name="key">The signing key of the project.</param>
internal sealed class WebhookSignature(string key)
{
    private const string BodyHash = "bodySHA256=";

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>Returns whether this is the lower-case hex of HMAC-SHA256 over the URL and the body.</summary>
    /// <param name="signature">The header <c>X-SignalWire-SHA256-Signature</c>.</param>
    /// <param name="url">The URL exactly as it was called.</param>
    /// <param name="body">The unchanged body.</param>
    public bool IsSha256(string signature, string url, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Text(url, body), hash);
        return IsHex(signature, hash);
    }

    /// <summary>Returns whether this is the lower-case hex of HMAC-SHA1 over the URL and the body.</summary>
    /// <param name="signature">The header <c>X-SignalWire-Signature</c>.</param>
    /// <param name="url">The URL exactly as it was called.</param>
    /// <param name="body">The unchanged body.</param>
    public bool IsSha1(string signature, string url, ReadOnlySpan<byte> body) => IsHex(signature, Sha1(Text(url, body)));

    /// <summary>
    /// Returns whether this is the signature of the older interfaces: the base64 of HMAC-SHA1 over the URL, with or without its default
    /// port, and the fields of a form sorted by name. A body that is not a form is covered by its hash in the URL.
    /// </summary>
    /// <param name="signature">The header <c>X-SignalWire-Signature</c>, or its older name.</param>
    /// <param name="url">The URL.</param>
    /// <param name="body">The unchanged body.</param>
    public bool IsCompatible(string signature, string url, ReadOnlySpan<byte> body)
    {
        if (Fields(url, body) is not { } fields)
        {
            return false;
        }

        Span<byte> given = stackalloc byte[HMACSHA1.HashSizeInBytes];
        if (signature.Length > 64 || !Convert.TryFromBase64String(signature, given, out int length) || length != given.Length)
        {
            return false;
        }

        bool isValid = false;
        foreach (string called in WithAndWithoutPort(url))
        {
            isValid |= CryptographicOperations.FixedTimeEquals(given, Sha1(Encoding.UTF8.GetBytes(called + fields)));
        }

        return isValid;
    }

    /// <summary>Returns the text that is signed after the URL; <see langword="null"/> if the body is not covered.</summary>
    private static string? Fields(string url, ReadOnlySpan<byte> body)
    {
        int hash = url.IndexOf(BodyHash, StringComparison.Ordinal);
        if (hash >= 0)
        {
            string expected = url[(hash + BodyHash.Length)..].Split('&', '#')[0];
            return expected == Convert.ToHexStringLower(SHA256.HashData(body)) ? "" : null;
        }

        string text = Encoding.UTF8.GetString(body);
        return body.IsEmpty ? ""
            : text.Contains('=', StringComparison.Ordinal) && text[0] is not ('{' or '[') ? string.Concat(Form(text))
            : null;
    }

    private static IEnumerable<string> Form(string body) => body.Split('&')
        .Select(field => field.Split('=', 2))
        .Select(field => (Name: WebUtility.UrlDecode(field[0]), Value: field.Length > 1 ? WebUtility.UrlDecode(field[1]) : ""))
        .OrderBy(field => field.Name, StringComparer.Ordinal)
        .Select(field => field.Name + field.Value);

    private static IEnumerable<string> WithAndWithoutPort(string url)
    {
        yield return url;
        if (Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.IsDefaultPort)
        {
            int authority = url.IndexOf("://", StringComparison.Ordinal) + 3;
            int end = url.AsSpan(authority).IndexOfAny('/', '?', '#') is var found and >= 0 ? authority + found : url.Length;
            string port = $":{parsed.Port}";
            yield return url[..end].EndsWith(port, StringComparison.Ordinal)
                ? url[..(end - port.Length)] + url[end..]
                : url[..end] + port + url[end..];
        }
    }

    private static byte[] Text(string url, ReadOnlySpan<byte> body) => [.. Encoding.UTF8.GetBytes(url), .. body];

#pragma warning disable CA5350 // The platform's own scheme; HMAC-SHA1 is not broken by the collisions of SHA-1.
    private byte[] Sha1(byte[] text) => HMACSHA1.HashData(_key, text);
#pragma warning restore CA5350

    private static bool IsHex(string signature, ReadOnlySpan<byte> hash)
    {
        string expected = Convert.ToHexStringLower(hash);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(expected));
    }
}
