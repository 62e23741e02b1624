using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Translates the call while it goes on, and speaks the translation to the other side.</summary>
public sealed record LiveTranslate : Verb
{
    /// <param name="action">How it begins.</param>
    public LiveTranslate(TranslateStart action)
        : this((LiveAction)action)
    {
    }

    /// <param name="action">That what was said is summed up.</param>
    public LiveTranslate(LiveSummarize action)
        : this((LiveAction)action)
    {
    }

    /// <param name="action">That it ends.</param>
    public LiveTranslate(LiveStop action)
        : this((LiveAction)action)
    {
    }

    /// <param name="action">That a message is put into the conversation.</param>
    public LiveTranslate(TranslateInject action)
        : this((LiveAction)action)
    {
    }

    [JsonConstructor]
    internal LiveTranslate(LiveAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Action = action;
    }

    /// <summary>What is done.</summary>
    [JsonConverter(typeof(TranslateActionConverter))]
    public LiveAction Action { get; }

    internal override VerbKind Kind => VerbKind.LiveTranslate;
}
