namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>stop_tap</c>, which ends <see cref="Tap"/>.</summary>
public sealed record StopTap : Verb
{
    /// <summary>Gets the id of the tap to end. Default: none; the last tap ends. Key: <c>control_id</c>.</summary>
    public string? ControlId { get; init; }

    internal override VerbKind Kind => VerbKind.StopTap;
}
