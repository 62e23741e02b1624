namespace SignalWire.Agents.Generators.Model;

/// <param name="Name">The language's name for the model.</param>
/// <param name="Code">Its BCP 47 code.</param>
/// <param name="Voice">The voice, without engine and model when those were given with it.</param>
/// <param name="Engine">The engine, if the voice names one.</param>
/// <param name="Model">The engine's model, if the voice names one.</param>
internal sealed record LanguageModel(string Name, string Code, string Voice, string? Engine, string? Model);
