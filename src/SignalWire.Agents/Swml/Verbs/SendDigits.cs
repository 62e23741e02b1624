namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>send_digits</c>, which sends keys of the telephone as tones (DTMF).</summary>
public sealed record SendDigits : Verb
{
    /// <summary>Initializes a new instance of the <see cref="SendDigits"/> record with the keys.</summary>
    /// <param name="digits">The keys: <c>0123456789*#ABCD</c>. <c>W</c> waits for one second, and <c>w</c> for half a second.</param>
    public SendDigits([SwmlSyntax(SwmlSyntaxAttribute.Dtmf)] string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        Digits = digits;
    }

    /// <summary>
    /// Gets the keys: <c>0123456789*#ABCD</c>. <c>W</c> waits for one second, and <c>w</c> for half a second. Key: <c>digits</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string Digits { get; init; }

    internal override VerbKind Kind => VerbKind.SendDigits;
}
