namespace SignalWire.Agents.Tests;

/// <summary>The support agent of the product page, which the recorded cases are about.</summary>
[VoiceAgent("Support Agent", Route = "/support")]
[Language("English", "en-US", "rime.spore:mistv2")]
internal sealed partial class SupportAgent
{
    [PromptSection]
    private const string Instructions = "You are a customer support agent. Greet the caller and resolve their issue.";

    /// <summary>Check the status of a customer order</summary>
    /// <param name="orderId">The order ID to look up</param>
    [Tool]
    private FunctionResult CheckOrder(string orderId) => new($"Order {orderId}: shipped, ETA April 2nd");
}
