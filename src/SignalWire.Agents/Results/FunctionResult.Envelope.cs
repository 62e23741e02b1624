using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Gets the actions in the order in which they run.</summary>
    public IReadOnlyList<JsonObject> Actions => _details?.Envelope is { } envelope
        ? [.. (envelope["action"] as JsonArray ?? []).OfType<JsonObject>()]
        : _details?.Actions ?? [];

    /// <summary>Creates a result from existing JSON, such as the answer of a data map.</summary>
    /// <param name="envelope">The whole result: <c>response</c>, <c>action</c> and any other keys.</param>
    internal static FunctionResult OfEnvelope(JsonObject envelope) =>
        new((string?)envelope["response"], envelope["post_process"] is JsonValue value && value.TryGetValue(out bool waits) && waits)
        {
            _details = new ResultDetails { Envelope = envelope },
        };
}
