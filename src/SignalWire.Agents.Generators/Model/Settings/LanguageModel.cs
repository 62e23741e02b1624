using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <summary>A language of the agent.</summary>
/// <param name="Name">Its name for the model.</param>
/// <param name="Code">Its BCP 47 code.</param>
/// <param name="Voice">The voice that speaks it.</param>
internal sealed record LanguageModel(string Name, string Code, VoiceModel Voice)
{
    public required EquatableArray<string> SpeechFillers { get; init; }

    public required EquatableArray<string> FunctionFillers { get; init; }

    /// <summary>Parameters of the voice.</summary>
    public required EquatableArray<JsonMember> Params { get; init; }

    /// <summary>Keys between the voice and the fillers.</summary>
    public required EquatableArray<JsonMember> Expression { get; init; }

    /// <summary>Additional keys, unchanged.</summary>
    public required EquatableArray<JsonMember> Extra { get; init; }
}
