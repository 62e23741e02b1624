using SignalWire.Agents;

[VoiceAgent("NAME_AS_WRITTEN", Route = "/agent")]
[Language("English", "en-US", "rime.spore:mistv2")]
public sealed partial class ShopAgent
{
    [PromptSection]
    private const string Instructions = "You help customers of a shop. Greet the caller, ask for the order's number, and say where the "
        + "order is.";

    /// <summary>Check the status of a customer's order.</summary>
    /// <param name="orderId">The order's number, such as A-1042.</param>
    [Tool]
    private FunctionResult CheckOrder(string orderId) => new($"Order {orderId} is on its way and arrives tomorrow.");
}
