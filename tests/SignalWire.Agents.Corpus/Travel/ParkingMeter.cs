using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>Data maps with actions, forms and every method, and a summary that goes elsewhere.</summary>
[VoiceAgent("Parking", Route = "/parking")]
[Language("English", "en-GB", "rime.spore:mistv2", SpeechFillers = ["Right."], FunctionFillers = ["I am looking at the car park."])]
public sealed partial class ParkingMeter
{
    [PromptSection]
    private const string Role = "You look after car parks in a seaside town: free places, tickets and lost keys.";

    [PostPrompt(Url = "https://crm.example.com/summaries")]
    private const string Summary = "What did the driver need, and in which car park?";

    /// <summary>Count the free places of a car park.</summary>
    /// <param name="carPark">Which car park.</param>
    [DataMap(Extra = """{"wait_file": "https://cdn.example.com/waves.mp3"}""")]
    [Filler("en-GB", "Let me count.")]
    [Webhook("GET", "https://parking.example.com/free", Params = """{"park": "${args.car_park}"}""", ErrorKeys = ["problem"])]
    [Expression("${response.free}", Pattern = "^0$", Output = "It is full. Offer the other one.")]
    [Output("There are ${response.free} free places.", Actions = """[{"set_global_data": {"car_park": "${args.car_park}"}}]""")]
    [Fallback("The counter does not answer. Tell the driver to look at the sign.")]
    private static partial FunctionResult CountPlaces(CarPark carPark);

    /// <summary>Make a ticket longer that is still running.</summary>
    /// <param name="plate">Licence plate, without blanks.</param>
    /// <param name="minutes">By how many minutes.</param>
    [DataMap]
    [Webhook("PUT", "https://parking.example.com/tickets", InputArgsAsParams = true, RequireArgs = ["plate"], Headers = ["X-Desk: voice"])]
    [Output("It runs until ${response.until}.", PostProcess = true, Actions = """[{"set_global_data": {"until": "${response.until}"}}]""")]
    [Fallback("It cannot be made longer by phone. The machine takes coins and cards.")]
    private static partial FunctionResult ExtendTicket([StringLength(8, MinimumLength = 2)] string plate, [Range(10, 180)] int minutes);

    /// <summary>Take back a ticket that was bought by mistake.</summary>
    /// <param name="number">Number of the ticket.</param>
    [DataMap("cancel_ticket")]
    [Webhook("DELETE", "https://parking.example.com/tickets/${args.number}")]
    [Output("The ticket is taken back.")]
    [Fallback("That ticket has run out already, and stays as it is.")]
    private static partial FunctionResult TakeTicketBack(long number);

    /// <summary>Ask whether a key was found.</summary>
    /// <param name="key">What the key looks like.</param>
    [DataMap]
    [Expression("${args.key}", Pattern = "/house|flat/i", Output = "House keys are kept at the police.")]
    [Webhook("POST", "https://parking.example.com/keys", FormParam = "query", Body = """{"looks": "${args.key}"}""")]
    [ForEach("found", "keys", "one from ${this.day}; ", Max = 2)]
    [Output("These may be it: ${keys}")]
    [Fallback("No such key was found.", Actions = """[{"set_global_data": {"lost_key": true}}]""")]
    private static partial FunctionResult FindKey(string key);
}

/// <summary>A car park.</summary>
public enum CarPark
{
    /// <summary>By the pier.</summary>
    Pier,

    /// <summary>By the station.</summary>
    Station,
}
