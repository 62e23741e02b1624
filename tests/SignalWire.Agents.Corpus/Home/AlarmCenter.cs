using System.Text.Json.Nodes;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Home;

/// <summary>Actions that are written as documents, as JSON, or by name.</summary>
[VoiceAgent("Alarm centre", Route = "/alarm")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Yes."], FunctionFillers = ["I am looking at the house."])]
public sealed partial class AlarmCenter
{
    [PromptSection(Bullets = ["Ask for the code word first.", "If somebody is in danger, tell them to dial 911."])]
    private const string Role = "You answer for a company that watches over private houses.";

    /// <summary>Play the sound of the siren, so that the caller can tell whether it is theirs.</summary>
    [Tool]
    private static FunctionResult PlaySiren() => new FunctionResult("Ask whether it is that sound.")
        .ExecuteSwml(new SwmlDocument(new Play("https://cdn.example.com/siren.mp3") { Volume = -6 }), transfer: false);

    /// <summary>Switch the alarm of a room off, after the caller has said the code word.</summary>
    /// <param name="room">Name of the room.</param>
    [Tool]
    private static FunctionResult SilenceRoom(string room) => new FunctionResult()
        .SetResponse($"The alarm in the {room} is off.")
        .AddAction("set_global_data", new JsonObject { ["silenced"] = room })
        .AddActions(new JsonObject { ["back_to_back_functions"] = true })
        .UpdateSettings(new JsonObject { ["temperature"] = 0.1 });

    /// <summary>Say a warning word for word.</summary>
    [Tool]
    private static FunctionResult SayWarning() => new FunctionResult().Say("Please leave the house now, and wait in the street.");

    /// <summary>Tell the guard in the car that is near the house.</summary>
    /// <param name="what">What has happened, in one line.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult TellGuard(string what, ToolCall call) => new FunctionResult("The guard knows.")
        .ExecuteSwmlJson("""{"version": "1.0.0", "sections": {"main": [{"user_event": {"event": {"type": "guard"}}}]}}""")
        .ExecuteRpc("ai_message", new JsonObject { ["role"] = "system", ["message_text"] = what }, callId: call.CallId)
        .RemoveGlobalData("silenced", "code_word_said");

    /// <summary>Let a person at the centre go on with the call.</summary>
    [Tool]
    private static FunctionResult LetPersonTakeOver() => new FunctionResult("Say that a colleague takes over.")
        .SetPostProcess()
        .SwitchContext("Stay silent, a colleague is speaking.")
        .WaitForUser(enabled: true)
        .Stop();
}
