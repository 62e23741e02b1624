using System.Security.Cryptography;
using Microsoft.Extensions.ObjectPool;

namespace SignalWire.Agents.Security;

/// <summary>HMAC-SHA256 under one key. Setting a key up costs more than the hash of a token, so what has been set up is kept.</summary>
internal sealed class TokenSignature(byte[] key)
{
    private readonly ObjectPool<IncrementalHash> _hashes = new DefaultObjectPoolProvider().Create(new KeyedHashes(key));

    /// <summary>Signs a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="signature">Where its 32 bytes go.</param>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature)
    {
        var hash = _hashes.Get();
        hash.AppendData(message);
        hash.GetHashAndReset(signature);
        _hashes.Return(hash);
    }

    private sealed class KeyedHashes(byte[] key) : PooledObjectPolicy<IncrementalHash>
    {
        public override IncrementalHash Create() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

        public override bool Return(IncrementalHash obj) => true;
    }
}
