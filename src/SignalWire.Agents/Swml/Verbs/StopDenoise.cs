namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>stop_denoise</c>, which ends <see cref="Denoise"/>.</summary>
public sealed record StopDenoise : Verb
{
    internal override VerbKind Kind => VerbKind.StopDenoise;
}
