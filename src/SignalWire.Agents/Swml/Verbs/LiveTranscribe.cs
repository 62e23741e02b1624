using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Transcribes the call while it goes on, and sends what is said to a URL.</summary>
public sealed record LiveTranscribe : Verb
{
    /// <param name="action">How it begins.</param>
    public LiveTranscribe(TranscribeStart action)
        : this((LiveAction)action)
    {
    }

    /// <param name="action">That what was said is summed up.</param>
    public LiveTranscribe(LiveSummarize action)
        : this((LiveAction)action)
    {
    }

    /// <param name="action">That it ends.</param>
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

    /// <summary>What is done.</summary>
    [JsonConverter(typeof(TranscribeActionConverter))]
    public LiveAction Action { get; }

    internal override VerbKind Kind => VerbKind.LiveTranscribe;
}
