using System.Security.Cryptography;
using System.Text;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>The vendor's tokens, whose nonce nobody looks at and whose call ids may hold anything: what a forger must find a hole
/// in.</summary>
internal sealed class UncheckedNonce : IForgeable
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(TestServer.Secret);

    public Task<IReadOnlyList<Issued>> IssueAsync(string route, string callId, string carry)
    {
        string claims = $"{callId}:open_vault:1700015000:{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        return Task.FromResult<IReadOnlyList<Issued>>(
            [new(new Right(route, callId, "open_vault", ""), $"{claims.Replace(':', '.')}.{Sign(claims)}")]);
    }

    public ValueTask<bool> RunsAsync(Right wanted, string token)
    {
        string[] parts = Encoding.UTF8.GetString(Convert.FromBase64String(token.Replace('-', '+').Replace('_', '/'))).Split('.');
        return new(parts is [{ Length: > 0 } callId, var tool, var expiry, _, var signature]
            && callId == wanted.CallId
            && tool == wanted.Tool
            && long.TryParse(expiry, out _)
            && signature == Sign(string.Join(':', parts[..4])));
    }

    private static string Sign(string claims) => Convert.ToHexStringLower(HMACSHA256.HashData(s_key, Encoding.UTF8.GetBytes(claims)));
}
