namespace SignalWire.Agents.Generators.Model.Json;

/// <param name="Name">The key, without its escapes.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, JsonValue Value);
