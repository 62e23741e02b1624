using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>One key that an attribute gives.</summary>
/// <param name="Property">The property that gives it.</param>
/// <param name="Member">The key and its value, as the document has them.</param>
internal sealed record Setting(string Property, JsonMember Member);
