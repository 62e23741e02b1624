using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Url">The server.</param>
/// <param name="Headers">What is sent along.</param>
/// <param name="HasResources">Whether its resources are fetched.</param>
/// <param name="ResourceVars">Variables of the resources; nothing when the user did not say.</param>
internal sealed record McpServerModel(string Url, EquatableArray<JsonMember> Headers, bool HasResources, JsonValue? ResourceVars);
