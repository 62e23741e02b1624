namespace SignalWire.Agents.Swml;

/// <summary>Ends <see cref="Tap"/>.</summary>
public sealed record StopTap : Verb
{
    /// <summary>Which one, by the name it was given. Default: the last one.</summary>
    public string? ControlId { get; init; }

    internal override VerbKind Kind => VerbKind.StopTap;
}
