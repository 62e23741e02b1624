using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>An answer of a data map.</summary>
/// <param name="Response">Text for the model; nothing where there is none.</param>
/// <param name="Actions">What the platform does.</param>
/// <param name="PostProcess">Whether that waits until the model has spoken once more.</param>
internal sealed record OutputModel(string? Response, EquatableArray<JsonValue> Actions, bool PostProcess);
