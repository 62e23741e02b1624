using System.Buffers;

namespace SignalWire.Agents.Security;

/// <summary>
/// The ids of phone calls that a token can be bound to. A token's parts are joined by colons where it is signed and by dots where it
/// travels, so an id with either could be cut in two ways; a control character could make it look like another kind of text that is signed.
/// </summary>
internal static class SignableCallId
{
    /// <summary>The longest id, in bytes of UTF-8. The platform's have 36; beyond this a token would not fit the URL of its tool.</summary>
    public const int MaxLength = 256;

    private static readonly SearchValues<byte> s_refused = SearchValues.Create(
        [(byte)'.', (byte)':', 0x7F, .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    /// <summary>Whether tokens can be issued for a phone call.</summary>
    /// <param name="callId">Its id in UTF-8.</param>
    public static bool IsValid(ReadOnlySpan<byte> callId) => callId.Length is > 0 and <= MaxLength && !callId.ContainsAny(s_refused);
}
