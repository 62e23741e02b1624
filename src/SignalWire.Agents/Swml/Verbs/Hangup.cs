namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>hangup</c>, which ends the call.</summary>
public sealed record Hangup : Verb
{
    /// <summary>Gets the reason that the other party receives. Default: <see cref="HangupReason.Hangup"/>. Key: <c>reason</c>.</summary>
    public HangupReason? Reason { get; init; }

    internal override VerbKind Kind => VerbKind.Hangup;
}
