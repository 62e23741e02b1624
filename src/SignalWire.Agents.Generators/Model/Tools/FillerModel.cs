namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>What is said in one language while a tool runs.</summary>
/// <param name="Language">Its BCP 47 code.</param>
/// <param name="Phrases">The phrases, of which the platform takes any.</param>
internal sealed record FillerModel(string Language, EquatableArray<string> Phrases);
