using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>One key that an attribute sets.</summary>
/// <param name="Property">The property of the attribute.</param>
/// <param name="Member">The key and its value in the document.</param>
internal sealed record Setting(string Property, JsonMember Member);
