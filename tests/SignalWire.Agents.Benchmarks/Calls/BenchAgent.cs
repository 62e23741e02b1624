namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>The support agent with a tool that needs no token: neither side checks one.</summary>
[VoiceAgent("Support Agent", Route = "/support")]
public sealed partial class BenchAgent
{
    /// <summary>Check the status of a customer order</summary>
    /// <param name="orderId">The order ID to look up</param>
    [Tool(Secure = false)]
    public FunctionResult CheckOrder(string orderId) => new($"Order {orderId}: shipped, ETA April 2nd");
}
