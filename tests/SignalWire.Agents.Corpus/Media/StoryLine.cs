using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Media;

/// <summary>Records a part of the call, after the caller has agreed, and lets an editor listen.</summary>
[VoiceAgent("Story line", Route = "/stories")]
[Language("English", "en-US", "rime.cove:mistv2", SpeechFillers = ["Oh."], FunctionFillers = ["I am starting the tape."])]
[AIParams(
    BargeMinWords = 2,
    AcknowledgeInterruptions = true,
    BackgroundFile = "https://cdn.example.com/fireplace.mp3",
    BackgroundFileVolume = -20)]
public sealed partial class StoryLine
{
    [PromptSection(Bullets = ["Start the tape only after the caller has said yes.", "Listen more than you speak."])]
    private const string Role = "You collect stories about the old harbour from people who worked there.";

    /// <summary>Start to record the story, after the caller has agreed.</summary>
    [Tool]
    private static FunctionResult StartTape() => new FunctionResult("Say that the tape is running.")
        .RecordCall(new RecordCall { ControlId = "story", Stereo = true, Format = RecordFormat.Wav, MaxLength = 900, Terminators = "#" });

    /// <summary>Stop the tape, and thank the caller for the story.</summary>
    /// <param name="title">A short title for the story.</param>
    [Tool]
    private static FunctionResult StopTape(string title) => new FunctionResult("Say thank you.")
        .StopRecordCall("story")
        .StopTap("editor")
        .UpdateGlobalData("title", title);

    /// <summary>Let an editor listen along, after the caller has agreed to that too.</summary>
    [Tool]
    private static FunctionResult LetEditorListen() => new FunctionResult("Say that an editor is listening now.")
        .Tap(new Tap("wss://editors.example.com/listen") { ControlId = "editor", Direction = CallAudio.Speak, Codec = TapCodec.Pcmu });
}
