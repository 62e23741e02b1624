namespace SignalWire.Agents.Swml;

/// <summary>Ends <see cref="Denoise"/>.</summary>
public sealed record StopDenoise : Verb
{
    internal override VerbKind Kind => VerbKind.StopDenoise;
}
