using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Url">The server.</param>
/// <param name="Headers">The headers of each request.</param>
/// <param name="HasResources">Whether its resources are fetched.</param>
/// <param name="ResourceVars">The variables of the resources; <see langword="null"/> if they are not set.</param>
internal sealed record McpServerModel(string Url, EquatableArray<JsonMember> Headers, bool HasResources, JsonValue? ResourceVars);
