namespace SignalWire.Agents.Swml;

/// <summary>Takes noise out of the audio, until <see cref="StopDenoise"/>.</summary>
public sealed record Denoise : Verb
{
    internal override VerbKind Kind => VerbKind.Denoise;
}
