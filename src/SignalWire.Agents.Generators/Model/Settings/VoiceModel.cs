namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Voice">The voice, without the engine and model if they were part of it.</param>
/// <param name="Engine">The engine, if the voice names one.</param>
/// <param name="Model">The engine's model, if the voice names one.</param>
internal sealed record VoiceModel(string Voice, string? Engine, string? Model);
