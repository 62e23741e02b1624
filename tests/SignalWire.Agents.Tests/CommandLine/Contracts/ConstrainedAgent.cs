using System.ComponentModel.DataAnnotations;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>An agent whose tool says much of what it takes.</summary>
[VoiceAgent("Bookings", Route = "/bookings")]
[SipUser("tables")]
[SipUser("book")]
internal sealed partial class ConstrainedAgent
{
    [PromptSection]
    private const string Role = "You take bookings.";

    /// <summary>Books a table</summary>
    /// <param name="name">Who comes</param>
    /// <param name="guests">How many come</param>
    /// <param name="day">When</param>
    /// <param name="dishes">What they eat</param>
    /// <param name="contact">How to reach them</param>
    /// <param name="extras">What else</param>
    /// <param name="code">The code of an offer</param>
    /// <param name="seating">Where they sit</param>
    /// <param name="tip">What they give</param>
    [Tool]
    public static string BookTable(
        [Length(2, 40)] string name, [Range(1, 12)] int guests, DateOnly day, IReadOnlyList<Dish> dishes, [Phone] string contact,
        Dictionary<string, bool>? extras, [RegularExpression("[A-Z]{3}")] string? code, Seating seating = Seating.Inside, double tip = 0) =>
        $"{name} {guests} {day:O} {dishes.Count} {contact} {extras?.Count} {code} {seating} {tip}";

    /// <summary>Cancels a booking</summary>
    /// <param name="id">Which one</param>
    [Tool(Secure = false)]
    public static string Cancel(string id) => id;

    /// <summary>Says what there is to eat</summary>
    [Tool(Enabled = false)]
    public static string TellMenu() => "Soup.";

    /// <summary>Where guests sit.</summary>
    internal enum Seating
    {
        Inside,
        Terrace,
    }

    /// <summary>A dish.</summary>
    /// <param name="Title">What it is called</param>
    /// <param name="Count">How many</param>
    internal sealed record Dish(string Title, [property: Range(1, 9)] int Count = 1);
}
