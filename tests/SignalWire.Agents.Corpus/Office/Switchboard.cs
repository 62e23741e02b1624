using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Office;

/// <summary>Verbs before, after and around the conversation, and every other way to pass a call on.</summary>
[VoiceAgent("Switchboard", Route = "/switchboard", RecordCall = true, RecordFormat = RecordFormat.Wav, RecordStereo = false)]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Okay."], FunctionFillers = ["I am passing you on."])]
public sealed partial class Switchboard
{
    [PromptSection]
    private const string Role = "You are the switchboard of a furniture maker. Find out which department can help.";

    [BeforeAnswer]
    private static readonly Verb Ring = new Play("ring:6:us") { AutoAnswer = false };

    [AfterAnswer]
    private static Verb[] Notice => [new Denoise(), new Play("say:Welcome. This call is recorded for training.") { SayLanguage = "en-US" }];

    [AfterAI]
    private static IEnumerable<Verb> SayGoodbye()
    {
        yield return new StopDenoise();
        yield return new Play("say:Thank you for calling, and goodbye.");
        yield return new Hangup();
    }

    /// <summary>Hand the caller to the voice agent of the spare parts department.</summary>
    [Tool]
    private static FunctionResult GoToSpareParts() =>
        new FunctionResult("Say that the spare parts department takes over.", postProcess: true)
            .Transfer("https://agents.example.com/parts", summarize: true);

    /// <summary>Let the caller rate the service on the keypad, and come back.</summary>
    [Tool]
    private static FunctionResult AskForRating() => new FunctionResult("Announce a short question.", postProcess: true)
        .SwmlTransfer("https://agents.example.com/rating", aiResponse: "The caller is back. Ask whether there is more.", final: false);

    /// <summary>Queue the caller for the next free person in sales.</summary>
    [Tool]
    private static FunctionResult QueueForSales() => new FunctionResult("Say that all colleagues are talking.", postProcess: true)
        .ExecuteSwml(new EnterQueue("sales", transferAfterBridge: "https://agents.example.com/after-sales") { WaitTime = 600 });

    /// <summary>Key in the code of a door that the caller stands in front of.</summary>
    /// <param name="door">Which door.</param>
    [Tool]
    private static FunctionResult OpenDoor(Door door) =>
        new FunctionResult("Say that the door opens.").ExecuteSwml(new SendDigits(door is Door.Yard ? "1w*" : "2w*"));

    /// <summary>End the call politely, where somebody has dialled a wrong number.</summary>
    [Tool]
    private static FunctionResult EndWrongNumber() => new FunctionResult("Say goodbye.", postProcess: true).Hangup();
}

/// <summary>A door.</summary>
public enum Door
{
    /// <summary>To the yard.</summary>
    Yard,

    /// <summary>To the ramp.</summary>
    Ramp,
}
