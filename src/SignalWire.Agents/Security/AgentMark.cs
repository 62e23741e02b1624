using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.Security;

/// <summary>
/// Represents the second half of our nonces. It identifies the agent that a token is for, so that one agent's token cannot run another
/// agent's tool of the same name. It does not have to be secret, because the nonce is signed.
/// </summary>
internal static class AgentMark
{
    /// <summary>The number of bytes of the agent's hash in a mark.</summary>
    private const int HashLength = 5;

    /// <summary>
    /// Gets the prefix of all marks, in hex. It distinguishes a mark from the second half of a random nonce, which one of the vendor's SDKs
    /// generates and which does not identify an agent.
    /// </summary>
    private static ReadOnlySpan<byte> Family => "5357a6"u8;

    /// <summary>Returns the mark of an agent, in lower-case hex.</summary>
    /// <param name="route">The route of the agent.</param>
    public static byte[] Of(string route)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(route));
        return [.. Family, .. Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.AsSpan(0, HashLength)))];
    }

    /// <summary>Returns whether a token can be used for an agent.</summary>
    /// <param name="mark">The mark of the agent.</param>
    /// <param name="given">The second half of the token's nonce.</param>
    public static bool Admits(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> given) => !given.StartsWith(Family) || given.SequenceEqual(mark);
}
