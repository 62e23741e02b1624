using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>live_translate</c>, which translates the call while it goes on, and speaks the translation to the other party.
/// </summary>
public sealed record LiveTranslate : Verb
{
    /// <summary>Initializes a new instance of the <see cref="LiveTranslate"/> record that starts a translation.</summary>
    /// <param name="action">The action.</param>
    public LiveTranslate(TranslateStart action)
        : this((LiveAction)action)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LiveTranslate"/> record that summarizes what was said so far.</summary>
    /// <param name="action">The action.</param>
    public LiveTranslate(LiveSummarize action)
        : this((LiveAction)action)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LiveTranslate"/> record that ends a translation.</summary>
    /// <param name="action">The action.</param>
    public LiveTranslate(LiveStop action)
        : this((LiveAction)action)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LiveTranslate"/> record that adds a message to the conversation.</summary>
    /// <param name="action">The action.</param>
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

    /// <summary>Gets the action. Key: <c>action</c>.</summary>
    [JsonConverter(typeof(TranslateActionConverter))]
    public LiveAction Action { get; }

    internal override VerbKind Kind => VerbKind.LiveTranslate;
}
