using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.Security;

/// <summary>
/// Issues and verifies the tokens of tool URLs. A token is bound to one phone call, one tool and one agent, and has its own expiry. It is
/// verified without stored state. The format is that of the vendor's SDKs, so either side accepts the other's tokens.
/// </summary>
/// <remarks>
/// The signed text is <c>call:tool:expiry:nonce</c>. Only a call id could contain another colon: a nonce is hex, an expiry is a number, and
/// a tool's name must be one of the agent's. <see cref="SignableCallId"/> rejects such ids, so the text is unambiguous. The nonce
/// identifies the agent; the vendor's SDKs do not evaluate its content.
/// </remarks>
internal sealed class ToolTokens
{
    /// <summary>The number of random bytes in a token.</summary>
    public const int NonceLength = 8;

    /// <summary>The length of the nonce of the vendor's SDKs, in hex digits. One of them uses twice as many.</summary>
    private const int ShortNonce = 2 * NonceLength;

    private const int LongNonce = 2 * ShortNonce;

    private const int SignatureLength = 2 * HMACSHA256.HashSizeInBytes;
    private const int LongestExpiry = 20;

    /// <summary>The maximum length of a payload on the stack.</summary>
    private const int UsualLength = 512;

    /// <summary>The maximum length of a token. A longer one is rejected unread.</summary>
    private const int LongestToken = 4096;

    private static readonly SearchValues<byte> s_hex = SearchValues.Create("0123456789abcdef"u8);

    private readonly TokenSignature[] _signatures;

    /// <summary>The text at the end of each token's nonce.</summary>
    private readonly byte[] _mark;

    /// <param name="secrets">The secrets. The first one signs, and all of them verify. The key is the UTF-8 bytes of a secret.</param>
    /// <param name="route">
    /// The route of the agent that the tokens are for; <see langword="null"/> for tokens that are not for a specific agent, as the vendor's
    /// SDKs issue them.
    /// </param>
    public ToolTokens(IEnumerable<string> secrets, string? route = null)
    {
        _signatures = [.. secrets.Select(secret => new TokenSignature(Encoding.UTF8.GetBytes(secret)))];
        _mark = route is null ? [] : AgentMark.Of(route);
    }

    /// <summary>Returns the maximum length of a token.</summary>
    /// <param name="callId">The length of the phone call's id.</param>
    /// <param name="tool">The length of the tool's name.</param>
    public static int MaxLength(int callId, int tool) =>
        Base64Url.GetEncodedLength(MaxPayloadLength(callId, tool)) + (3 * 2);

    /// <summary>Writes a token, encoded for the query of a URL.</summary>
    /// <param name="output">The buffer, of at least <see cref="MaxLength"/> bytes.</param>
    /// <param name="callId">The id of the phone call.</param>
    /// <param name="tool">The name of the tool.</param>
    /// <param name="expiry">The last second in which the token is valid, in Unix time.</param>
    /// <param name="nonce">A span of <see cref="NonceLength"/> random bytes.</param>
    /// <param name="carried">The carried values, which are signed with the token; empty for none.</param>
    /// <returns>The length of the token.</returns>
    public int Write(
        Span<byte> output,
        ReadOnlySpan<byte> callId,
        ReadOnlySpan<byte> tool,
        long expiry,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> carried = default)
    {
        int capacity = MaxPayloadLength(callId.Length, tool.Length);
        byte[]? rented = capacity > UsualLength ? ArrayPool<byte>.Shared.Rent(capacity) : null;
        Span<byte> payload = rented ?? stackalloc byte[UsualLength];

        int length = WriteClaims(payload, callId, tool, expiry, nonce, separator: (byte)':');
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _signatures[0].Sign(Message(payload[..length], carried), signature);

        // The same claims are signed with colons and sent with dots.
        length = WriteClaims(payload, callId, tool, expiry, nonce, separator: (byte)'.');
        payload[length++] = (byte)'.';
        Convert.TryToHexStringLower(signature, payload[length..], out int hexLength);
        length += hexLength;

        int written = Encode(payload[..length], output);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return written;
    }

    /// <summary>Returns whether a token is valid for this call and this tool now.</summary>
    /// <param name="token">The token from the query.</param>
    /// <param name="callId">The phone call that the request names.</param>
    /// <param name="tool">The tool that the request names.</param>
    /// <param name="now">The time, in Unix seconds.</param>
    /// <param name="carried">The carried values from the query; empty for none.</param>
    public bool IsValid(
        ReadOnlySpan<char> token, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> tool, long now, ReadOnlySpan<byte> carried = default)
    {
        token = token.Trim();
        if (token.Length is 0 or > LongestToken || token.Length % 4 != 0 || !SignableCallId.IsValid(callId))
        {
            return false;
        }

        byte[]? rented = token.Length > UsualLength ? ArrayPool<byte>.Shared.Rent(token.Length) : null;
        Span<byte> payload = rented ?? stackalloc byte[UsualLength];

        // TryDecodeFromChars would throw if the text is not Base64.
        bool valid = Base64Url.DecodeFromChars(token, payload, out _, out int length) == OperationStatus.Done
            && HasValidClaims(payload[..length], callId, tool, now, carried);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return valid;
    }

    /// <summary>Signs a text for one phone call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="callId">The id of the phone call.</param>
    /// <param name="seal">The buffer for the 32 bytes of the signature.</param>
    public void Seal(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId, Span<byte> seal) =>
        _signatures[0].Sign(Sealed(text, callId), seal);

    /// <summary>Returns whether a text was signed for this phone call with one of the secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="callId">The id of the phone call.</param>
    /// <param name="seal">The signature in the request.</param>
    public bool IsSealed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> seal) =>
        IsSignedBySome(Sealed(text, callId), seal);

    /// <summary>Returns the text to sign. It cannot be a token's message, which would need a call id with line breaks.</summary>
    private byte[] Sealed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId) =>
        [.. "carried\n"u8, .. _mark, (byte)'\n', .. callId, (byte)'\n', .. text];

    private bool HasValidClaims(
        Span<byte> payload, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> tool, long now, ReadOnlySpan<byte> carried)
    {
        // Parts are removed from the front. The signed text has colons where the payload has dots, and ends before the signature.
        var signature = payload;
        return TryTakePart(ref signature, out var claimedCall)
            && TryTakePart(ref signature, out var claimedTool)
            && TryTakePart(ref signature, out var claimedExpiry)
            && TryTakePart(ref signature, out var nonce)
            && IsNonce(nonce)
            && claimedTool.SequenceEqual(tool)
            && Utf8Parser.TryParse(claimedExpiry, out long expiry, out int consumed)
            && consumed == claimedExpiry.Length
            && expiry >= now
            && IsSigned(payload[..^(signature.Length + 1)], carried, signature)
            && claimedCall.SequenceEqual(callId);
    }

    /// <summary>Returns whether this is a nonce and does not identify another agent.</summary>
    private bool IsNonce(ReadOnlySpan<byte> nonce) =>
        nonce.Length is ShortNonce or LongNonce
        && !nonce.ContainsAnyExcept(s_hex)
        && (nonce.Length == ShortNonce || _mark.Length == 0 || AgentMark.Admits(_mark, nonce[ShortNonce..]));

    private static bool TryTakePart(ref Span<byte> rest, out ReadOnlySpan<byte> part)
    {
        int dot = rest.IndexOf((byte)'.');
        if (dot < 0)
        {
            part = default;
            return false;
        }

        part = rest[..dot];
        rest[dot] = (byte)':';
        rest = rest[(dot + 1)..];
        return true;
    }

    private bool IsSigned(ReadOnlySpan<byte> claims, ReadOnlySpan<byte> carried, ReadOnlySpan<byte> signature)
    {
        // The wire format allows lower-case letters only.
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature.Length != SignatureLength
            || signature.ContainsAnyInRange((byte)'A', (byte)'F')
            || Convert.FromHexString(signature, given, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        return IsSignedBySome(Message(claims, carried), given);
    }

    private bool IsSignedBySome(ReadOnlySpan<byte> message, ReadOnlySpan<byte> given)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        bool signed = false;
        foreach (var key in _signatures)
        {
            key.Sign(message, hash);
            signed |= CryptographicOperations.FixedTimeEquals(hash, given);
        }

        return signed;
    }

    /// <summary>Returns the message to sign. It includes the carried values, so a token is not valid without them.</summary>
    private static ReadOnlySpan<byte> Message(ReadOnlySpan<byte> claims, ReadOnlySpan<byte> carried) =>
        carried.IsEmpty ? claims : (byte[])[.. claims, (byte)':', .. carried];

    private int WriteClaims(
        Span<byte> to, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> tool, long expiry, ReadOnlySpan<byte> nonce, byte separator)
    {
        callId.CopyTo(to);
        int length = callId.Length;
        to[length++] = separator;
        tool.CopyTo(to[length..]);
        length += tool.Length;
        to[length++] = separator;
        expiry.TryFormat(to[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
        to[length++] = separator;
        Convert.TryToHexStringLower(nonce, to[length..], out written);
        length += written;
        _mark.CopyTo(to[length..]);
        return length + _mark.Length;
    }

    /// <summary>Returns the maximum length of the five parts and their separators.</summary>
    private static int MaxPayloadLength(int callId, int tool) => callId + tool + LongestExpiry + LongNonce + SignatureLength + 4;

    private static int Encode(ReadOnlySpan<byte> payload, Span<byte> output)
    {
        int length = Base64Url.EncodeToUtf8(payload, output);
        int padding = (4 - (length % 4)) % 4;
        for (int i = 0; i < padding; i++)
        {
            "%3D"u8.CopyTo(output[length..]);
            length += 3;
        }

        return length;
    }
}
