using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>The actions, in the order in which they are done.</summary>
    public IReadOnlyList<JsonObject> Actions => _details?.Envelope is { } envelope
        ? [.. (envelope["action"] as JsonArray ?? []).OfType<JsonObject>()]
        : _details?.Actions ?? [];

    /// <summary>A result that is written in JSON already, as the answer of a data map is.</summary>
    /// <param name="envelope">The whole result: <c>response</c>, <c>action</c> and whatever else.</param>
    internal static FunctionResult OfEnvelope(JsonObject envelope) =>
        new((string?)envelope["response"], envelope["post_process"] is JsonValue value && value.TryGetValue(out bool waits) && waits)
        {
            _details = new ResultDetails { Envelope = envelope },
        };
}
