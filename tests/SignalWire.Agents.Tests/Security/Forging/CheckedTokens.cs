using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tests.Hosting;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>The check that stands before every tool, without the server around it.</summary>
internal sealed class CheckedTokens : IForgeable
{
    private const long Expiry = 1_700_015_000;

    private static readonly string[] s_offered = ["open_vault", "tell_time"];

    /// <summary>The tools that an agent has, offered or not.</summary>
    private static readonly string[] s_known = ["open_vault", "tell_time", Forger.Forbidden, "post_prompt"];

    private readonly Dictionary<string, ToolTokens> _tokens = new()
    {
        ["/vault"] = new([TestServer.Secret], "/vault"),
        ["/other"] = new([TestServer.Secret], "/other"),
    };

    public Task<IReadOnlyList<Issued>> IssueAsync(string route, string callId, string carry)
    {
        byte[] id = Encoding.UTF8.GetBytes(callId);
        if (!SignableCallId.IsValid(id))
        {
            return Task.FromResult<IReadOnlyList<Issued>>([]);
        }

        var tokens = _tokens[route];
        byte[] carried = carry.Length == 0 ? [] : CarriedText.Write([new("account", carry)], id, tokens);
        return Task.FromResult<IReadOnlyList<Issued>>([.. s_offered.Select(tool => new Issued(
            new Right(route, callId, tool, Encoding.UTF8.GetString(carried)), Write(tokens, id, tool, carried)))]);
    }

    public ValueTask<bool> RunsAsync(Right wanted, string token)
    {
        var credentials = new ToolCredentials(token, Encoding.UTF8.GetBytes(wanted.Carried));
        var check = new TokenCheck(_tokens[wanted.Route], new FakeClock(), TokenPolicy.Strict);
        return new(s_known.Contains(wanted.Tool)
            && check.Admits(credentials, Encoding.UTF8.GetBytes(wanted.CallId), Encoding.UTF8.GetBytes(wanted.Tool)));
    }

    private static string Write(ToolTokens tokens, byte[] callId, string tool, byte[] carried)
    {
        byte[] name = Encoding.UTF8.GetBytes(tool);
        byte[] output = new byte[ToolTokens.MaxLength(callId.Length, name.Length)];
        int length = tokens.Write(output, callId, name, Expiry, RandomNumberGenerator.GetBytes(ToolTokens.NonceLength), carried);
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(Uri.UnescapeDataString(Encoding.ASCII.GetString(output, 0, length))));
    }
}
