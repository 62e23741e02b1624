using SignalWire.Agents;

namespace Contoso.Home;

/// <summary>Actions on the conversation: music, holding, hints, settings and tools that come and go.</summary>
[VoiceAgent("Internet support", Route = "/internet")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Okay."], FunctionFillers = ["I am testing the line."])]
[PatternHint("my fry", Pattern = "(my|why) ?fry", Replace = "Wi-Fi", IgnoreCase = true)]
public sealed partial class InternetSupport
{
    [PromptSection(
        NumberedBullets = true,
        Bullets = ["Ask which lights are on.", "Test the line.", "Restart the router.", "Only then send somebody."])]
    private const string Steps = "You help people whose internet does not work.";

    /// <summary>Test the line from the exchange to the router.</summary>
    [Tool(WaitFile = "https://cdn.example.com/test-tone.mp3", WaitFileLoops = 1)]
    private static FunctionResult TestLine() => new FunctionResult()
        .SetToolResponse(result: "line is good, router does not answer", prompt: "Suggest to restart the router.")
        .ToggleFunctions((Tools.SendEngineer, false), (Tools.WaitForRestart, true))
        .AddDynamicHints("router", DynamicHint.ForPattern("route her", "router", ignoreCase: true));

    /// <summary>Wait with the caller until the router has restarted.</summary>
    [Tool(Extra = """{"active": false}""")]
    private static FunctionResult WaitForRestart() => new FunctionResult("Ask the caller to wait for the green light.", postProcess: true)
        .PlayBackgroundFile("https://cdn.example.com/calm.mp3")
        .ToggleFunctions(new FunctionToggle(Tools.SendEngineer, Active: true))
        .WaitForUser(TimeSpan.FromSeconds(90))
        .SetEndOfSpeechTimeout(TimeSpan.FromSeconds(2))
        .SetSpeechEventTimeout(TimeSpan.FromSeconds(3))
        .EnableFunctionsOnTimeout();

    /// <summary>Note that the connection works again.</summary>
    [Tool]
    private static FunctionResult NoteSolved() => new FunctionResult("Say goodbye.")
        .StopBackgroundFile()
        .ClearDynamicHints()
        .UpdateSettings(new ModelSettings { Temperature = 0.4, MaxTokens = 80 })
        .UpdateGlobalData("solved", true);

    /// <summary>Put the caller on hold for a moment while you ask a colleague.</summary>
    [Tool]
    private static FunctionResult AskColleague() => new FunctionResult("Say that you will be back in a minute.", postProcess: true)
        .Hold(TimeSpan.FromMinutes(1), prompt: "Thank the caller for waiting, and say that an engineer can come.");

    /// <summary>Send an engineer, where nothing else has helped.</summary>
    /// <param name="day">Day that suits the caller.</param>
    /// <param name="morning">Whether in the morning.</param>
    [Tool]
    private static FunctionResult SendEngineer(DateOnly day, bool morning) =>
        new FunctionResult($"The engineer comes on {day:MMMM d}, in the {(morning ? "morning" : "afternoon")}.")
            .UpdateGlobalData("engineer", $"{day:O}")
            .RemoveGlobalData("solved");
}
