namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The phrases in one language while a tool runs.</summary>
/// <param name="Language">Its BCP 47 code.</param>
/// <param name="Phrases">The phrases, one of which the platform chooses.</param>
internal sealed record FillerModel(string Language, EquatableArray<string> Phrases);
