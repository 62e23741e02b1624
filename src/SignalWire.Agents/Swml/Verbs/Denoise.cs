namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>denoise</c>, which removes noise from the audio until <see cref="StopDenoise"/>.</summary>
public sealed record Denoise : Verb
{
    internal override VerbKind Kind => VerbKind.Denoise;
}
