using System.Text;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.TestKit;

/// <summary>The tokens of tool URLs, as ours are written.</summary>
public static class ToolToken
{
    /// <summary>Writes a token, encoded for a URL's query.</summary>
    /// <param name="secret">What signs it.</param>
    /// <param name="callId">The phone call.</param>
    /// <param name="tool">The tool's name.</param>
    /// <param name="expiry">The last second at which it holds.</param>
    /// <param name="nonce">What is random in it.</param>
    public static string Write(string secret, string callId, string tool, long expiry, byte[] nonce)
    {
        byte[] call = Encoding.UTF8.GetBytes(callId);
        byte[] name = Encoding.UTF8.GetBytes(tool);
        byte[] output = new byte[ToolTokens.MaxLength(call.Length, name.Length)];
        return Encoding.UTF8.GetString(output, 0, new ToolTokens([secret]).Write(output, call, name, expiry, nonce));
    }
}
