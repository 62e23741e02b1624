using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace SignalWire.Agents.Security;

/// <summary>
/// Computes HMAC-SHA256 with one key. Setting up a key costs more than hashing a token, so each thread keeps its own instance; a shared
/// pool would cost a good part of a hash again.
/// </summary>
[SuppressMessage(
    "Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Lives as long as the application.")]
internal sealed class TokenSignature(byte[] key)
{
    private readonly ThreadLocal<IncrementalHash> _hash = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    /// <summary>Signs a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signature">The buffer for the 32 bytes of the signature.</param>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature)
    {
        var hash = _hash.Value!;
        hash.AppendData(message);
        hash.GetHashAndReset(signature);
    }
}
