using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>An example.</summary>
/// <param name="Place">Where in the schema it stands.</param>
/// <param name="Verb">The verb that was made of it.</param>
/// <param name="IsOfTheSchema">Whether the schema gives it; if not, it is the least that the schema takes.</param>
internal sealed record SchemaExample(string Place, JsonObject Verb, bool IsOfTheSchema);
