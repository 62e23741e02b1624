using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>An agent that follows the caller from language to language.</summary>
[VoiceAgent("Concierge", Route = "/concierge")]
[Multilingual(
    StartLanguage = "en",
    Allowed = ["en", "es", "fr"],
    MinSwitchWords = 3,
    Fillers = ["Let me see."],
    FunctionFillers = ["One moment, please."])]
[MultilingualVoice("default", "rime.isa")]
[MultilingualVoice("es", "rime.luna")]
[MultilingualVoice("fr", "elevenlabs.charlotte", Stability = 0.6, Similarity = 0.8)]
[GlobalData("house", "Hotel Aurora"), GlobalData("floors", 7), GlobalData("rating", 4.5), GlobalData("pool", true)]
[GlobalData("restaurants", Json = """["Bistro", "Roof"]""")]
public sealed partial class HotelConcierge
{
    [PromptSection]
    private const string Service = "You are the concierge of Hotel Aurora. Answer in the language of the guest, in two sentences at most.";

    /// <summary>Wake a guest by telephone.</summary>
    /// <param name="room">Number of the room.</param>
    /// <param name="at">Time of the morning.</param>
    [Tool]
    private static FunctionResult SetWakeUpCall(int room, TimeOnly at) =>
        new FunctionResult($"The phone will ring at {at:h:mm tt}.").UpdateGlobalData("wake_up_room", room);

    /// <summary>Have something brought to a room.</summary>
    /// <param name="room">Number of the room.</param>
    /// <param name="items">What the guest would like to have.</param>
    [Tool]
    private static string BringItems(int room, IReadOnlySet<RoomItem> items) =>
        $"Somebody is on the way with {items.Count} things." + (room > 700 ? " It is the top floor, so it takes a little." : "");
}

/// <summary>What can be brought.</summary>
public enum RoomItem
{
    /// <summary>For the shower.</summary>
    Towels,

    /// <summary>For the head.</summary>
    Pillow,

    /// <summary>For the teeth.</summary>
    Toothbrush,

    /// <summary>To drink.</summary>
    StillWater,
}
