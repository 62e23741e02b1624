using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>Answers questions about orders of a web shop.</summary>
[VoiceAgent("Order desk", Route = "/orders")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Let me think."], FunctionFillers = ["I am looking that up."])]
[Hint("Contoso", "express parcel")]
public sealed partial class OrderDesk(IOrders orders)
{
    [PromptSection(Bullets = ["Ask one question at a time.", "Read an order number back digit by digit."])]
    private const string Role = "You help customers of the Contoso web shop with what they have ordered.";

    [PromptSection(Under = nameof(Role))]
    private const string Limits = "Prices are fixed. If somebody wants a discount, say kindly that you cannot give one.";

    /// <summary>Tell how far an order has come and on which day it arrives.</summary>
    /// <param name="number">Order number, such as C-20417.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> TrackOrder([RegularExpression("^C-[0-9]{5}$")] string number, CancellationToken cancel)
    {
        var order = await orders.FindAsync(number, cancel).ConfigureAwait(false);
        return order is null
            ? "Nothing is known under that number. Ask the caller to read it once more."
            : new FunctionResult($"The parcel is {order.Progress}, and comes on {order.Arrives:MMMM d}.");
    }

    /// <summary>Stop an order that has not left the warehouse, once the caller has agreed.</summary>
    /// <param name="number">Order number, such as C-20417.</param>
    /// <param name="reason">Why it is no longer wanted.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<string> StopOrder(
        [RegularExpression("^C-[0-9]{5}$")] string number, StopReason reason, CancellationToken cancel) =>
        await orders.StopAsync(number, reason, cancel).ConfigureAwait(false)
            ? "The order is stopped, and the money goes back within three days."
            : throw new ToolException("The parcel has left the warehouse already. Offer a return instead.");
}

/// <summary>Why an order is stopped.</summary>
public enum StopReason
{
    /// <summary>Something else was meant.</summary>
    OrderedByMistake,

    /// <summary>It takes too long.</summary>
    TooSlow,

    /// <summary>It costs less elsewhere.</summary>
    FoundCheaper,

    /// <summary>Any other reason.</summary>
    Other,
}

/// <summary>Where orders are kept.</summary>
public interface IOrders
{
    /// <summary>Finds an order.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="cancel">Cancels the search.</param>
    Task<OrderState?> FindAsync(string number, CancellationToken cancel);

    /// <summary>Stops an order.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="cancel">Cancels the attempt.</param>
    Task<bool> StopAsync(string number, StopReason reason, CancellationToken cancel);
}

/// <summary>How far an order is.</summary>
/// <param name="Progress">In words.</param>
/// <param name="Arrives">The day of its arrival.</param>
public sealed record OrderState(string Progress, DateOnly Arrives);
