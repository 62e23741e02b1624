using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.Security;

/// <summary>
/// The second half of a nonce of ours: it names the agent that a token is for, so that one agent's token does not run another's tool of the
/// same name. It need not be secret, because the nonce is signed.
/// </summary>
internal static class AgentMark
{
    /// <summary>Bytes that a mark takes of its agent's hash.</summary>
    private const int HashLength = 5;

    /// <summary>
    /// What all marks begin with, in hex: by it ours is told from the second half of a random nonce, which one of the vendor's SDKs draws
    /// and which names no agent.
    /// </summary>
    private static ReadOnlySpan<byte> Family => "5357a6"u8;

    /// <summary>The mark of an agent, in lower-case hex.</summary>
    /// <param name="route">The agent's route.</param>
    public static byte[] Of(string route)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(route));
        return [.. Family, .. Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.AsSpan(0, HashLength)))];
    }

    /// <summary>Whether a token may be used at an agent.</summary>
    /// <param name="mark">The agent's mark.</param>
    /// <param name="given">The second half of the token's nonce.</param>
    public static bool Admits(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> given) => !given.StartsWith(Family) || given.SequenceEqual(mark);
}
