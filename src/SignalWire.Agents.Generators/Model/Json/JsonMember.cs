namespace SignalWire.Agents.Generators.Model.Json;

/// <param name="Name">The key, without its escapes.</param>
/// <param name="Value">What stands under it.</param>
internal sealed record JsonMember(string Name, JsonValue Value);
