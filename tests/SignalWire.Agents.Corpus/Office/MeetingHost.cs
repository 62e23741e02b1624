using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Office;

/// <summary>Conferences, and other calls that are steered from this one.</summary>
[VoiceAgent("Meeting host", Route = "/meetings")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Sure."], FunctionFillers = ["I am opening the room."])]
public sealed partial class MeetingHost
{
    [PromptSection]
    private const string Role = "You open telephone meetings. Ask for the name of the meeting and whether the caller leads it.";

    /// <summary>Take the caller into a meeting.</summary>
    /// <param name="meeting">Name of the meeting.</param>
    /// <param name="leads">Whether the caller leads it.</param>
    [Tool]
    private static FunctionResult JoinMeeting([StringLength(40, MinimumLength = 3)] string meeting, bool leads = false) =>
        new FunctionResult("Say that the meeting begins.", postProcess: true).JoinConference(new JoinConference(meeting)
        {
            Muted = !leads,
            Beep = ConferenceBeep.OnEnter,
            StartOnEnter = leads,
            EndOnExit = leads,
            MaxParticipants = 40,
            Trim = ConferenceTrim.TrimSilence,
        });

    /// <summary>Ring a colleague and ask them to join, after the caller has confirmed whom.</summary>
    /// <param name="colleague">Whom to ring.</param>
    [Tool]
    private static FunctionResult RingColleague(Colleague colleague) => new FunctionResult("Say that you ring them.")
        .RpcDial(colleague is Colleague.Planning ? "+15550100411" : "+15550100412", "+15550100410", "https://agents.example.com/invitation")
        .UpdateGlobalData("rung", colleague.ToString());

    /// <summary>Tell the meeting's assistant that the caller comes later.</summary>
    /// <param name="minutes">In how many minutes.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult TellDelay([Range(1, 30)] int minutes, ToolCall call) =>
        call.GlobalData.TryGetProperty("meeting_call", out var id) && id.GetString() is { Length: > 0 } callId
            ? new FunctionResult("Say that the others know.")
                .RpcAIMessage(callId, $"Somebody comes {minutes} minutes late.", MessageRole.System)
                .RpcAIGlobalData(callId, new JsonObject { ["late"] = minutes })
                .RpcAIUnhold(callId)
            : "The meeting has not begun. There is nobody to tell.";
}

/// <summary>Who can be rung.</summary>
public enum Colleague
{
    /// <summary>Plans.</summary>
    Planning,

    /// <summary>Builds.</summary>
    Workshop,
}
