using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Bistro;

[VoiceAgent("Bistro", Route = "/bistro", RecordCall = true)]
[Language("English", "en-US", "elevenlabs.rachel", SpeechFillers = ["One moment."], FunctionFillers = ["Let me check."])]
[Hint("bistro", "terrace")]
[GlobalData("restaurant", "Bistro")]
internal sealed partial class BistroAgent(TableBook book) : IConfigureCall
{
    [PromptSection(Bullets = ["Be brief.", "Repeat day and party size before you call book_table."])]
    private const string Role = "You take table reservations for a bistro.";

    // The caller hears a ringing tone before the call is answered, and a farewell after the conversation.
    [BeforeAnswer]
    private static Verb Ring => new Play("ring:2:us") { AutoAnswer = false };

    [AfterAI]
    private static Verb[] Bye => [new Play("say:Goodbye."), new Hangup()];

    /// <summary>Book a table once the caller has confirmed the details.</summary>
    /// <param name="day">The day.</param>
    /// <param name="guests">How many people.</param>
    /// <param name="seating">Where they want to sit.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private FunctionResult BookTable(DateOnly day, [Range(1, 12)] int guests, ToolCall call, Seating seating = Seating.Any) =>
        new FunctionResult($"Booked for {guests} on {day:yyyy-MM-dd}, {seating}. The reference is {book.Book()}.")
            .UpdateGlobalData("branch", call.Carried.GetValueOrDefault("branch"));

    // The platform calls the weather service. The compiler checks that ${args.day} is a parameter.
    /// <summary>Say what the weather will be, for those who want to sit outside.</summary>
    /// <param name="day">The day.</param>
    [DataMap]
    [Webhook("GET", "https://weather.example.com/forecast?day=${args.day}", ErrorKeys = ["error"])]
    [Output("The forecast: ${response.text}")]
    [Fallback("The forecast cannot be had. Offer a table inside.")]
    private static partial FunctionResult Weather(DateOnly day);

    /// <summary>Start or stop the music that plays while the caller thinks.</summary>
    /// <param name="wish">What the caller said.</param>
    [DataMap]
    [Expression("${args.wish}", Pattern = "(start|play).*", Output = "Playing.")]
    [Expression("${args.wish}", Pattern = "stop.*", Output = "Stopped.", NoMatch = "Ask whether to start or to stop.")]
    private static partial FunctionResult Music(string wish);

    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(config);
        config.Carry["branch"] = call.Query["branch"];
        config.GlobalData["caller"] = call.From;
        if (call.Query["vip"] == "1")
        {
            config.Prompt.AddSection("VIP", "Offer the terrace first.");
        }

        return default;
    }
}
