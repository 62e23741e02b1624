using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting;

/// <summary>HTTP basic authentication, in a time that does not depend on how much of a guess is right.</summary>
internal sealed class BasicAuthentication(BasicAuthCredentials credentials)
{
    /// <summary>Credentials are short; a longer header is a guess at something else.</summary>
    private const int LongestHeader = 1024;

    private const string Scheme = "Basic ";

    private readonly byte[] _expected = Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}");

    /// <summary>The credentials as nearly every client encodes them.</summary>
    private readonly byte[] _usual = Encoding.ASCII.GetBytes(
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}")));

    /// <summary>Whether the value of <c>Authorization</c> holds the credentials.</summary>
    /// <param name="authorization">The header, exactly once in the request.</param>
    public bool IsAllowed(StringValues authorization)
    {
        string? header = authorization.Count == 1 ? authorization[0] : null;
        if (header is null || header.Length > LongestHeader || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // RFC 9110, 11.4: one or more blanks follow the scheme.
        Span<byte> given = stackalloc byte[LongestHeader];
        var encoded = header.AsSpan(Scheme.Length).TrimStart(' ');
        if (Ascii.FromUtf16(encoded, given, out int length) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(given[..length], _usual))
        {
            return true;
        }

        // The same may be encoded in another way.
        return Convert.TryFromBase64Chars(encoded, given, out length)
            && CryptographicOperations.FixedTimeEquals(given[..length], _expected);
    }
}
