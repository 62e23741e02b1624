using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace SignalWire.Agents.Security;

/// <summary>
/// HMAC-SHA256 under one key. Setting a key up costs more than the hash of a token, so each thread keeps what it has set up: a pool
/// that threads share costs a good part of the hash again.
/// </summary>
[SuppressMessage(
    "Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Lives as long as the application.")]
internal sealed class TokenSignature(byte[] key)
{
    private readonly ThreadLocal<IncrementalHash> _hash = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    /// <summary>Signs a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signature">Where its 32 bytes go.</param>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature)
    {
        var hash = _hash.Value!;
        hash.AppendData(message);
        hash.GetHashAndReset(signature);
    }
}
