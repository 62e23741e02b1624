namespace SignalWire.Agents.Swml;

/// <summary>Sends keys of the telephone as tones (DTMF).</summary>
public sealed record SendDigits : Verb
{
    /// <param name="digits">The keys: <c>0123456789*#ABCD</c>; <c>W</c> waits for a second, and <c>w</c> for half of one.</param>
    public SendDigits([SwmlSyntax(SwmlSyntaxAttribute.Dtmf)] string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        Digits = digits;
    }

    /// <summary>The keys: <c>0123456789*#ABCD</c>; <c>W</c> waits for a second, and <c>w</c> for half of one.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string Digits { get; init; }

    internal override VerbKind Kind => VerbKind.SendDigits;
}
