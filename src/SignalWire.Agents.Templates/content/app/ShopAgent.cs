using SignalWire.Agents;

[VoiceAgent("NAME_AS_WRITTEN", Route = "/agent")]
[Language("English", "en-US", "rime.spore:mistv2")]
public sealed partial class ShopAgent(IOrderBook orders)
{
    [PromptSection]
    private const string Instructions = "You help customers of a shop. Greet the caller, ask for the order's number, and say where the "
        + "order is.";

    /// <summary>Check the status of a customer's order.</summary>
    /// <param name="orderId">The order's number, such as A-1042.</param>
    /// <param name="cancel">Canceled when nobody waits for the answer.</param>
    [Tool]
    [Filler("en-US", "Let me look.")]
    private async Task<FunctionResult> CheckOrder(string orderId, CancellationToken cancel) =>
        await orders.FindAsync(orderId, cancel) is { } arrives
            ? $"Order {orderId} arrives on {arrives:MMMM d}."
            : $"There is no order {orderId}. Ask for the number again.";
}
