using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Finance;

/// <summary>Takes payments, and only calls that reached its own number.</summary>
[VoiceAgent("Card payments", Route = "/payments")]
[Language("English", "en-US", "rime.astra:mistv2", SpeechFillers = ["All right."], FunctionFillers = ["I am opening the payment."])]
[AIParams(RedactPrompt = "card numbers and security codes", Conscience = "Never ask for a card number in words.", MaxResponseTokens = 300)]
public sealed partial class CardServices(IInvoices invoices) : IAuthorizeCall
{
    [PromptSection(Bullets = ["Name the amount before you take a payment.", "The card is keyed in, never spoken."])]
    private const string Role = "You take payments for invoices of an energy supplier.";

    /// <summary>Look up what is still open on an invoice.</summary>
    /// <param name="invoice">Number at the top of the invoice.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> FindOpenAmount([StringLength(8, MinimumLength = 8)] string invoice, CancellationToken cancel)
    {
        decimal open = await invoices.OpenAsync(invoice, cancel).ConfigureAwait(false);
        return open == 0
            ? "That invoice is paid already."
            : new FunctionResult($"{open:0.00} dollars are open.").SetMetaData("invoice", invoice);
    }

    /// <summary>Take a payment by card, after the caller has agreed to the amount.</summary>
    /// <param name="amount">Amount in dollars, such as 29.99.</param>
    [Tool]
    private static FunctionResult TakePayment([Range(1, 2000)] decimal amount) =>
        new FunctionResult("Ask the caller to key in the card now.", postProcess: true)
            .Pay(
                new Pay("https://pay.example.com/charge")
                {
                    ChargeAmount = $"{amount:0.00}",
                    Currency = "usd",
                    MaxAttempts = 3,
                    SecurityCode = true,
                    ValidCardTypes = [CardType.Visa, CardType.Mastercard],
                    Prompts =
                    [
                        new PayPrompt(
                            PayStep.PaymentCardNumber,
                            PayPromptAction.Say("Please key in your card number, and then the pound key.")),
                    ],
                },
                response: "Say whether the payment went through: ${pay_result}.");

    /// <inheritdoc/>
    public ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        return ValueTask.FromResult(call.To is "+15550100200");
    }
}

/// <summary>Invoices.</summary>
public interface IInvoices
{
    /// <summary>What is open on one.</summary>
    /// <param name="invoice">Its number.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<decimal> OpenAsync(string invoice, CancellationToken cancel);
}
