using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>All tools are run by the platform.</summary>
[VoiceAgent("Airport information", Route = "/airport")]
[Language("English", "en-US", "en-US-Neural2-F", FunctionFillers = ["I am asking the tower."])]
internal sealed partial class AirportInfo
{
    [PromptSection(Bullets = ["Say times in words.", "Never promise that a flight is on time."])]
    private const string Desk = "You are the information desk of a regional airport.";

    /// <summary>Tell from which gate and when a flight leaves.</summary>
    /// <param name="flight">Number of the flight, such as CT118.</param>
    [DataMap(ErrorKeys = ["error"])]
    [Webhook("GET", "https://flights.example.com/departures/${args.flight}", Headers = ["Accept: application/json"])]
    [Output("Flight ${args.flight} leaves from gate ${response.gate} at ${response.time}.")]
    [Webhook("GET", "https://backup.example.com/departures?flight=${args.flight}", RequireArgs = ["flight"])]
    [Expression("${response.state}", Pattern = "cancel+ed", Output = "That flight does not leave today.")]
    [Output("It leaves at ${response.time}.")]
    [Fallback("The board cannot be read just now. Ask the caller to look at the screens.")]
    private static partial FunctionResult TellGate([RegularExpression("^CT[0-9]{3}$")] string flight);

    /// <summary>List places to eat behind security.</summary>
    /// <param name="kind">Kind of food that the caller wants.</param>
    [DataMap]
    [Webhook("POST", "https://places.example.com/search", Body = """{"kind": "${args.kind}", "limit": 3}""", ErrorKeys = ["fault"])]
    [ForEach("places", "list", "${this.name} by gate ${this.gate}, ", Max = 3)]
    [Output("There are: ${list}")]
    [Fallback("Name the coffee bar by gate two, which is always open.")]
    private static partial FunctionResult ListFood(FoodKind kind);

    /// <summary>Say how to get to the airport, or away from it.</summary>
    /// <param name="means">What the caller said of how they travel.</param>
    [DataMap("directions")]
    [Expression("${args.means}", Pattern = "train|rail", Output = "The train runs every twenty minutes from hall one.")]
    [Expression(
        "${args.means}",
        Pattern = "car|drive",
        Output = "Leave the motorway at exit nine.",
        NoMatch = "Ask whether they come by train or by car.")]
    private static partial FunctionResult SayDirections(string means);
}

/// <summary>A kind of food.</summary>
internal enum FoodKind
{
    Coffee,
    Sandwich,
    WarmMeal,
}
