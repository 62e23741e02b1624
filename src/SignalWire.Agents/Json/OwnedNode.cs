using System.Text.Json.Nodes;

namespace SignalWire.Agents.Json;

/// <summary>JSON that can become part of other JSON: a node has one parent at most.</summary>
internal static class OwnedNode
{
    /// <summary>Returns the node, or a copy of it if it is already part of something.</summary>
    public static JsonNode? Of(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();
}
