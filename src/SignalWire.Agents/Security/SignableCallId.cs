using System.Buffers;

namespace SignalWire.Agents.Security;

/// <summary>
/// Checks whether a token can be bound to the id of a phone call. The parts of a token are joined with colons for signing and with dots in
/// the URL, so an id that contains one of them would be ambiguous. A control character could make the signed text look like a text of
/// another kind.
/// </summary>
internal static class SignableCallId
{
    /// <summary>
    /// The maximum length of an id, in bytes of UTF-8. The platform's ids have 36; with a longer id, the token would not fit into the URL
    /// of its tool.
    /// </summary>
    public const int MaxLength = 256;

    private static readonly SearchValues<byte> s_refused = SearchValues.Create(
        [(byte)'.', (byte)':', 0x7F, .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    /// <summary>Returns whether tokens can be issued for a phone call.</summary>
    /// <param name="callId">The id in UTF-8.</param>
    public static bool IsValid(ReadOnlySpan<byte> callId) => callId.Length is > 0 and <= MaxLength && !callId.ContainsAny(s_refused);
}
