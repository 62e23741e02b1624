using System.Globalization;
using System.Net.Http;
using System.Net.Http.Json;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>Asks web services of a nursery; as many tools as a model handles.</summary>
[VoiceAgent("Flower shop", Route = "/flowers")]
[GlobalData("shop", "Tulip & Rose")]
public sealed partial class FlowerShop(HttpClient nursery)
{
    [PromptSection(Bullets = ["Ask for the occasion.", "Read prices with quote_price before you call order_flowers."])]
    private const string Role = "You sell flowers for ${global_data.shop}, and help to choose them.";

    /// <summary>Name the flowers that are fresh today.</summary>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    [Filler("en-US", "Let me look into the cold room.")]
    private async Task<string> ListFlowers(CancellationToken cancel)
    {
        string[]? fresh = await nursery.GetFromJsonAsync<string[]>("https://nursery.example.com/fresh", cancel).ConfigureAwait(false);
        string note = await nursery.GetStringAsync("https://nursery.example.com/note", cancel).ConfigureAwait(false);
        return $"Fresh today: {string.Join(", ", fresh ?? [])}. {note}";
    }

    /// <summary>Say what a bouquet costs.</summary>
    /// <param name="stems">How many flowers.</param>
    [Tool]
    private static string QuotePrice(int stems) => (stems * 2).ToString(CultureInfo.InvariantCulture) + " dollars.";

    /// <summary>Order a bouquet, once the caller has agreed to its price.</summary>
    /// <param name="stems">How many flowers.</param>
    /// <param name="street">Street and house number it goes to.</param>
    [Tool]
    private static FunctionResult OrderFlowers(int stems, string street) =>
        new FunctionResult("The bouquet is ordered.").UpdateGlobalData("bouquet", $"{stems} to {street}");

    /// <summary>Put a card with a few words on a bouquet.</summary>
    /// <param name="words">What the card says.</param>
    [Tool]
    private static FunctionResult WriteCard(string words) => new FunctionResult("The card is written.").UpdateGlobalData("card", words);

    /// <summary>Explain how to keep cut flowers fresh.</summary>
    [Tool]
    private static string ExplainCare() => "Cut the stems, and change the water every day.";

    /// <summary>Say when the shop is open.</summary>
    [Tool]
    private static string TellHours() => "From eight to six, on Sundays from ten to noon.";

    /// <summary>Take a bouquet back that did not last.</summary>
    /// <param name="reason">What is wrong with it.</param>
    [Tool]
    private static FunctionResult TakeBack(string reason) =>
        new FunctionResult("We are sorry, and send a new one.").UpdateGlobalData("complaint", reason);

    /// <summary>Suggest a plant for a place in a garden.</summary>
    /// <param name="sunny">Whether the sun shines there.</param>
    [Tool]
    private static string SuggestPlant(bool sunny) => sunny ? "Lavender likes it there." : "Ferns like it there.";
}
