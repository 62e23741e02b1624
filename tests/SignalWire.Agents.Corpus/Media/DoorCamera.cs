using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>Many settings of how the agent hears, speaks and sees.</summary>
[VoiceAgent("Door camera", Route = "/door")]
[Language(
    "English",
    "en-US",
    "elevenlabs.rachel",
    SpeechFillers = ["Hello?"],
    FunctionFillers = ["I am looking."],
    Stability = 0.4,
    Similarity = 0.9)]
[AIParams(
    EnableVision = true,
    VisionModel = AIModels.Gpt4oMini,
    VideoIdleFile = "https://cdn.example.com/idle.mp4",
    VideoTalkingFile = "https://cdn.example.com/talk.mp4",
    OpenAIAsrEngine = AsrEngines.Nova3,
    AsrSmartFormat = true,
    EnergyLevel = 48,
    VadConfig = "55:30",
    FirstWordTimeout = 2_000,
    SpeechEventTimeout = 1_600,
    TurnDetectionTimeout = 300,
    InactivityTimeout = 30_000,
    EnableBarge = BargeMode.Complete,
    TtsNumberFormat = PhoneNumberFormat.National,
    PomFormat = PomFormat.Xml,
    EnableTextNormalization = TextNormalization.Heard,
    StaticGreeting = "Good day. Who is there, please?",
    Extra = """{"ai_volume": "${vars.volume}"}""")]
[InternalFiller(InternalFunctions.GetVisualInput, "en-US", "Let me look at the camera.")]
public sealed partial class DoorCamera
{
    [PromptSection]
    private const string Porter = "You are the porter of an apartment house, and see visitors through the camera at the door.";

    /// <summary>Ring at the flat that a visitor wants to see.</summary>
    /// <param name="resident">Last name on the bell.</param>
    /// <param name="visitor">How the visitor has introduced themselves.</param>
    [Tool]
    private static FunctionResult RingBell(string resident, string visitor) =>
        new FunctionResult("Ask the visitor to wait a moment.").UpdateGlobalData("visitor", $"{visitor} for {resident}");

    /// <summary>Tell where a parcel can be left if nobody is at home.</summary>
    [Tool]
    private static string ExplainParcels() => "Parcels go into the locker on the left.";
}
