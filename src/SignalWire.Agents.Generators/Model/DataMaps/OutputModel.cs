using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>An answer of a data map.</summary>
/// <param name="Response">The text for the model; <see langword="null"/> if there is none.</param>
/// <param name="Actions">The actions that the platform runs.</param>
/// <param name="PostProcess">Whether the actions wait until the model has spoken once more.</param>
internal sealed record OutputModel(string? Response, EquatableArray<JsonValue> Actions, bool PostProcess);
