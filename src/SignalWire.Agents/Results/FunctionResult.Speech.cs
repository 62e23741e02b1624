using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Speaks a text to the caller word for word, without the model.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This result.</returns>
    public FunctionResult Say(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("say", text);
    }

    /// <summary>Plays a file while the conversation continues.</summary>
    /// <param name="file">The URL of the file.</param>
    /// <param name="wait">
    /// <see langword="true"/> if the model is silent until the file has ended. The default is <see langword="false"/>.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult PlayBackgroundFile(string file, bool wait = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return AddAction("playback_bg", wait ? new JsonObject { ["file"] = file, ["wait"] = true } : file);
    }

    /// <summary>Stops what <see cref="PlayBackgroundFile"/> started.</summary>
    /// <returns>This result.</returns>
    public FunctionResult StopBackgroundFile() => AddAction("stop_playback_bg", true);

    /// <summary>Adds hints for the speech recognizer, until <see cref="ClearDynamicHints"/> removes them.</summary>
    /// <param name="hints">The hints. A string is converted to a hint implicitly.</param>
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

    /// <summary>Removes the hints that <see cref="AddDynamicHints"/> added. The agent's own hints remain.</summary>
    /// <returns>This result.</returns>
    public FunctionResult ClearDynamicHints() => AddAction("clear_dynamic_hints", new JsonObject());

    /// <summary>Sets the length of the silence that ends what the caller says, for the rest of the conversation.</summary>
    /// <param name="silence">The silence, rounded up to whole milliseconds. The platform's default is 700 ms.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The silence is negative or too long for the platform.</exception>
    public FunctionResult SetEndOfSpeechTimeout(TimeSpan silence) => AddAction("end_of_speech_timeout", WireTime.Milliseconds(silence));

    /// <summary>Sets the time without new recognition results that ends what the caller says, for the rest of the conversation.</summary>
    /// <param name="time">The time, rounded up to whole milliseconds.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or too long for the platform.</exception>
    public FunctionResult SetSpeechEventTimeout(TimeSpan time) => AddAction("speech_event_timeout", WireTime.Milliseconds(time));
}
