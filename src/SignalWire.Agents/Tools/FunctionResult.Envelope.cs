using System.Text.Json.Nodes;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    private JsonObject? _envelope;

    /// <summary>A result that is written in JSON already, as the answer of a data map is.</summary>
    /// <param name="envelope">The whole result: <c>response</c>, <c>action</c> and whatever else.</param>
    internal static FunctionResult OfEnvelope(JsonObject envelope) => new((string?)envelope["response"]) { _envelope = envelope };
}
