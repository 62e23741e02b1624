using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Says a text to the caller as it stands, without the model.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This result.</returns>
    public FunctionResult Say(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("say", text);
    }

    /// <summary>Plays a file while the conversation goes on.</summary>
    /// <param name="file">The file's URL.</param>
    /// <param name="wait">Whether the model is silent until the file has ended. Default: <see langword="false"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult PlayBackgroundFile(string file, bool wait = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return AddAction("playback_bg", wait ? new JsonObject { ["file"] = file, ["wait"] = true } : file);
    }

    /// <summary>Ends what <see cref="PlayBackgroundFile"/> began.</summary>
    /// <returns>This result.</returns>
    public FunctionResult StopBackgroundFile() => AddAction("stop_playback_bg", true);

    /// <summary>Has the speech recogniser listen for more words, until <see cref="ClearDynamicHints"/>.</summary>
    /// <param name="hints">The words; a text is one by itself.</param>
    /// <returns>This result.</returns>
    public FunctionResult AddDynamicHints(params IEnumerable<DynamicHint> hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        var array = new JsonArray();
        foreach (var hint in hints)
        {
            ArgumentNullException.ThrowIfNull(hint, nameof(hints));
            array.Add(hint.ToJson());
        }

        return AddAction("add_dynamic_hints", array);
    }

    /// <summary>Takes back what <see cref="AddDynamicHints"/> added; the agent's own hints stay.</summary>
    /// <returns>This result.</returns>
    public FunctionResult ClearDynamicHints() => AddAction("clear_dynamic_hints", new JsonObject());

    /// <summary>Changes how much silence ends what the caller says, for the rest of the conversation.</summary>
    /// <param name="silence">The silence, in whole milliseconds. The platform's default is 700 ms.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetEndOfSpeechTimeout(TimeSpan silence) => AddAction("end_of_speech_timeout", WireTime.Milliseconds(silence));

    /// <summary>Changes how long the recogniser may find nothing new before what the caller said is taken, for the rest of the
    /// conversation.</summary>
    /// <param name="time">The time, in whole milliseconds.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetSpeechEventTimeout(TimeSpan time) => AddAction("speech_event_timeout", WireTime.Milliseconds(time));
}
