namespace SignalWire.Agents.Benchmarks.Http;

/// <summary>The support agent, whose tool needs a token.</summary>
[VoiceAgent("Support Agent", Route = "/support")]
public sealed partial class TokenAgent
{
    /// <summary>Check the status of a customer order</summary>
    /// <param name="orderId">The order ID to look up</param>
    [Tool]
    public FunctionResult CheckOrder(string orderId) => new($"Order {orderId}: shipped, ETA April 2nd");
}
