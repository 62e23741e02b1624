using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Url">The server.</param>
/// <param name="Functions">Its functions.</param>
/// <param name="MetaData">The data that is sent with each call; <see langword="null"/> if it is not set.</param>
internal sealed record IncludeModel(string Url, EquatableArray<string> Functions, JsonValue? MetaData);
