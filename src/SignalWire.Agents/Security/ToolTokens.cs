using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.Security;

/// <summary>
/// The tokens of tool URLs. A token is bound to one phone call, one tool and one agent, and ends at a time of its own; it is checked
/// without anything being remembered. Its form is that of the vendor's SDKs, so that either side accepts the other's tokens.
/// </summary>
/// <remarks>
/// What is signed is <c>call:tool:expiry:nonce</c>, and only a call id could hold a colon of its own: a nonce is hex, an expiry a number,
/// and a tool's name must be one that the agent has. <see cref="SignableCallId"/> refuses such ids, so the text has one reading. The agent
/// is named in the nonce, whose content the vendor's SDKs do not look at.
/// </remarks>
internal sealed class ToolTokens
{
    /// <summary>Random bytes in a token.</summary>
    public const int NonceLength = 8;

    /// <summary>The nonce of the vendor's SDKs, in hex; one of them draws twice as much.</summary>
    private const int ShortNonce = 2 * NonceLength;

    private const int LongNonce = 2 * ShortNonce;

    private const int SignatureLength = 2 * HMACSHA256.HashSizeInBytes;
    private const int LongestExpiry = 20;

    /// <summary>Call id, tool and all the rest, when they fit on the stack.</summary>
    private const int UsualLength = 512;

    /// <summary>A token that claims to be longer is not looked at.</summary>
    private const int LongestToken = 4096;

    private static readonly SearchValues<byte> s_hex = SearchValues.Create("0123456789abcdef"u8);

    private readonly TokenSignature[] _signatures;

    /// <summary>What the nonce of each token ends with.</summary>
    private readonly byte[] _mark;

    /// <param name="secrets">The first signs, all verify; the UTF-8 bytes of a secret are its key.</param>
    /// <param name="route">
    /// The route of the agent whose tokens these are; <see langword="null"/> for tokens of no agent in particular, as the vendor's SDKs
    /// issue them.
    /// </param>
    public ToolTokens(IEnumerable<string> secrets, string? route = null)
    {
        _signatures = [.. secrets.Select(secret => new TokenSignature(Encoding.UTF8.GetBytes(secret)))];
        _mark = route is null ? [] : AgentMark.Of(route);
    }

    /// <summary>The room that a token takes at most.</summary>
    /// <param name="callId">The length of the phone call's id.</param>
    /// <param name="tool">The length of the tool's name.</param>
    public static int MaxLength(int callId, int tool) =>
        Base64Url.GetEncodedLength(MaxPayloadLength(callId, tool)) + (3 * 2);

    /// <summary>Writes a token, encoded for a URL's query.</summary>
    /// <param name="output">Where to, with room for <see cref="MaxLength"/>.</param>
    /// <param name="callId">The phone call.</param>
    /// <param name="tool">The tool's name.</param>
    /// <param name="expiry">The last second at which the token holds, in Unix time.</param>
    /// <param name="nonce"><see cref="NonceLength"/> random bytes.</param>
    /// <param name="carried">What travels beside the token and is signed with it; empty for nothing.</param>
    /// <returns>The token's length.</returns>
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

    /// <summary>Whether a token holds for this call and this tool now.</summary>
    /// <param name="token">The token, as it stood in the query.</param>
    /// <param name="callId">The phone call that the request names.</param>
    /// <param name="tool">The tool that the request names.</param>
    /// <param name="now">The time, in Unix seconds.</param>
    /// <param name="carried">What came beside the token; empty for nothing.</param>
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

        // Not TryDecodeFromChars, which throws at what is no Base64.
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
    /// <param name="callId">The phone call.</param>
    /// <param name="seal">Where its 32 bytes go.</param>
    public void Seal(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId, Span<byte> seal) =>
        _signatures[0].Sign(Sealed(text, callId), seal);

    /// <summary>Whether a text was signed for this phone call, with any of the secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="callId">The phone call.</param>
    /// <param name="seal">What came as its signature.</param>
    public bool IsSealed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> seal) =>
        IsSignedBySome(Sealed(text, callId), seal);

    /// <summary>No token's message looks like this: its first part would be a call id with line breaks, which none has.</summary>
    private byte[] Sealed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> callId) =>
        [.. "carried\n"u8, .. _mark, (byte)'\n', .. callId, (byte)'\n', .. text];

    private bool HasValidClaims(
        Span<byte> payload, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> tool, long now, ReadOnlySpan<byte> carried)
    {
        // Parts are taken off the front; what is signed has colons where the payload has dots, and ends before the signature.
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

    /// <summary>Whether this is a nonce, and names no other agent.</summary>
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
        // The wire's form is small letters alone.
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

    /// <summary>What is signed: nobody can take away what was carried, for without it the token does not hold.</summary>
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

    /// <summary>Five parts and what separates them.</summary>
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
