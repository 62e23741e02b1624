using System.Text.Json.Nodes;

namespace SignalWire.Agents.Json;

/// <summary>Makes JSON usable as part of other JSON. A node can have only one parent.</summary>
internal static class OwnedNode
{
    /// <summary>Returns the node, or a copy if it already has a parent.</summary>
    public static JsonNode? Of(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();
}
