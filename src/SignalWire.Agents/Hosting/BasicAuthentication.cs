using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting;

/// <summary>HTTP basic authentication, in a time that does not depend on how much of a guess is right.</summary>
internal sealed class BasicAuthentication(BasicAuthCredentials credentials)
{
    /// <summary>Credentials are short; a longer header is a guess at something else.</summary>
    private const int LongestHeader = 2048;

    private const string Scheme = "Basic ";

    private readonly byte[] _expected = Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}");

    /// <summary>Whether the value of <c>Authorization</c> holds the credentials.</summary>
    /// <param name="authorization">The header, exactly once in the request.</param>
    public bool IsAllowed(StringValues authorization)
    {
        string? header = authorization.Count == 1 ? authorization[0] : null;
        if (header is null || header.Length > LongestHeader || !header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return false;
        }

        Span<byte> given = stackalloc byte[LongestHeader];
        return Convert.TryFromBase64String(header[Scheme.Length..], given, out int length)
            && CryptographicOperations.FixedTimeEquals(given[..length], _expected);
    }
}
