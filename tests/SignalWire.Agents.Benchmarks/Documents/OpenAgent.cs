namespace SignalWire.Agents.Benchmarks.Documents;

/// <summary>An agent whose document depends on nothing but its address.</summary>
[VoiceAgent("Open", Route = "/open")]
[Language("English", "en-US", "rime.spore:mistv2")]
public sealed partial class OpenAgent
{
    [PromptSection]
    private const string Role = "You answer the phone of a shop. You know its opening hours, its address, and what it sells.";

    [PromptSection]
    private const string Manner = "Be brief and warm. Say numbers as a person would. Never make anything up: use a tool, or say that you "
        + "do not know.";

    /// <summary>Say when the shop is open on a day of the week.</summary>
    /// <param name="day">The day, in English; today when left out.</param>
    [Tool(Secure = false)]
    public static string OpeningHours(string day = "today") => $"From nine to six on {day}.";

    /// <summary>Say whether the shop has a thing in store.</summary>
    /// <param name="thing">What the caller wants, in their own words.</param>
    /// <param name="count">How many of it.</param>
    [Tool(Secure = false)]
    public static string InStore(string thing, int count = 1) => $"{count} of {thing}: yes.";
}
