using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting;

/// <summary>HTTP basic authentication, whose duration does not depend on how much of a guess is right.</summary>
internal sealed class BasicAuthentication(BasicAuthCredentials credentials)
{
    /// <summary>The longest header, in characters. Credentials are short, so a longer header cannot be right.</summary>
    private const int LongestHeader = 1024;

    private const string Scheme = "Basic ";

    private readonly byte[] _expected = Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}");

    /// <summary>The credentials in the encoding of nearly every client.</summary>
    private readonly byte[] _usual = Encoding.ASCII.GetBytes(
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}")));

    /// <summary>Returns whether the value of <c>Authorization</c> contains the credentials.</summary>
    /// <param name="authorization">The header, which must occur exactly once in the request.</param>
    public bool IsAllowed(StringValues authorization)
    {
        string? header = authorization.Count == 1 ? authorization[0] : null;
        if (header is null || header.Length > LongestHeader || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // RFC 9110, section 11.4: one or more blanks follow the scheme.
        Span<byte> given = stackalloc byte[LongestHeader];
        var encoded = header.AsSpan(Scheme.Length).TrimStart(' ');
        if (Ascii.FromUtf16(encoded, given, out int length) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(given[..length], _usual))
        {
            return true;
        }

        // The same credentials can be encoded in another way.
        return Convert.TryFromBase64Chars(encoded, given, out length)
            && CryptographicOperations.FixedTimeEquals(given[..length], _expected);
    }
}
