namespace SignalWire.Agents.Swml;

/// <summary>Ends the call.</summary>
public sealed record Hangup : Verb
{
    /// <summary>Why, as the other side is told. Default: <see cref="HangupReason.Hangup"/>.</summary>
    public HangupReason? Reason { get; init; }

    internal override VerbKind Kind => VerbKind.Hangup;
}
