using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Url">The server.</param>
/// <param name="Functions">Its functions.</param>
/// <param name="MetaData">What is sent with each call; nothing when the user did not say.</param>
internal sealed record IncludeModel(string Url, EquatableArray<string> Functions, JsonValue? MetaData);
