using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>An agent that is a record, and whose tools are all static.</summary>
[VoiceAgent("Gift cards", Route = "/gift-cards")]
internal sealed partial record GiftCards
{
    [PromptText]
    private const string Prompt =
        "You sell and explain gift cards of a garden centre. Be cheerful, and keep every answer to two sentences.";

    /// <summary>Explain where a gift card is taken, and how long it is good for.</summary>
    [Tool]
    private static string ExplainTerms() => "It is taken in all our shops, and is good for three years.";

    /// <summary>Work out what a number of cards of one value costs.</summary>
    /// <param name="value">Value of one card in dollars.</param>
    /// <param name="count">How many cards.</param>
    [Tool]
    private static ValueTask<string> QuotePrice([Range(10, 250)] decimal value, [Range(1, 20)] int count = 1) =>
        ValueTask.FromResult($"{count} cards of {value:0} dollars make {count * value:0} dollars.");

    /// <summary>Text the caller a summary of what they want to buy.</summary>
    /// <param name="summary">What they want, in one line.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult TextSummary([StringLength(120)] string summary, ToolCall call) => call.CallerNumber is { } number
        ? new FunctionResult("The summary is on its way to your phone.")
            .SendSms(to: number, from: "+15550100100", body: $"Gift cards: {summary}")
        : "The caller hides their number. Offer to read the summary aloud.";
}
