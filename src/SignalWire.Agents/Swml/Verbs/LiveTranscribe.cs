using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>live_transcribe</c>, which transcribes the call while it goes on, and sends the text to a URL.</summary>
public sealed record LiveTranscribe : Verb
{
    /// <summary>Initializes a new instance of the <see cref="LiveTranscribe"/> record that starts a transcription.</summary>
    /// <param name="action">The action.</param>
    public LiveTranscribe(TranscribeStart action)
        : this((LiveAction)action)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LiveTranscribe"/> record that summarizes what was said so far.</summary>
    /// <param name="action">The action.</param>
    public LiveTranscribe(LiveSummarize action)
        : this((LiveAction)action)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LiveTranscribe"/> record that ends a transcription.</summary>
    /// <param name="action">The action.</param>
    public LiveTranscribe(LiveStop action)
        : this((LiveAction)action)
    {
    }

    [JsonConstructor]
    internal LiveTranscribe(LiveAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Action = action;
    }

    /// <summary>Gets the action. Key: <c>action</c>.</summary>
    [JsonConverter(typeof(TranscribeActionConverter))]
    public LiveAction Action { get; }

    internal override VerbKind Kind => VerbKind.LiveTranscribe;
}
