using System.Text.Json.Nodes;
using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>Tells other programs what happens, and takes callers into a room or a conference.</summary>
[VoiceAgent("Radio requests", Route = "/radio")]
[Language("English", "en-GB", "elevenlabs.dave", SpeechFillers = ["Right."], FunctionFillers = ["I am asking the studio."])]
public sealed partial class RadioRequests
{
    [PromptSection]
    private const string Show = "You take music requests for an evening show. Ask for a song, and whom it is for.";

    /// <summary>Put a song on tonight's list.</summary>
    /// <param name="title">Title of the song.</param>
    /// <param name="artist">Who sings or plays it, if the caller knows.</param>
    /// <param name="dedication">Whom it is for, in one line.</param>
    [Tool]
    private static FunctionResult RequestSong(string title, string? artist = null, string? dedication = null) =>
        new FunctionResult("It is on the list for after nine.")
            .UserEvent(new JsonObject { ["type"] = "song", ["title"] = title, ["artist"] = artist })
            .SwmlUserEvent(new JsonObject { ["dedication"] = dedication });

    /// <summary>Let the caller talk on air, once they have said that they want to.</summary>
    [Tool]
    private static FunctionResult GoOnAir() =>
        new FunctionResult("Say that they are next, and to turn their radio down.", postProcess: true)
            .SetMetaData(new JsonObject { ["on_air"] = true })
            .JoinConference("evening-show");

    /// <summary>Take the caller to the video lounge where listeners wait.</summary>
    [Tool]
    private static FunctionResult OpenLounge() => new FunctionResult("Say that the lounge opens now.", postProcess: true)
        .RemoveMetaData("on_air")
        .JoinRoom("lounge");
}
