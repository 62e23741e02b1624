using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents a text to speak or a file to play: <c>PayPromptAction.Say("Your card number, please.")</c>.</summary>
public sealed record PayPromptAction
{
    [JsonConstructor]
    internal PayPromptAction(PayPromptActionType type, string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        Type = type;
        Phrase = phrase;
    }

    /// <summary>Gets whether a text is spoken or a file is played. Key: <c>type</c>.</summary>
    public PayPromptActionType Type { get; }

    /// <summary>Gets the text, or the URL of the file. Key: <c>phrase</c>.</summary>
    public string Phrase { get; }

    /// <summary>Returns an action that speaks a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The action.</returns>
    public static PayPromptAction Say(string text) => new(PayPromptActionType.Say, text);

    /// <summary>Returns an action that plays a file.</summary>
    /// <param name="url">The URL of the file, with <c>http</c> or <c>https</c>.</param>
    /// <returns>The action.</returns>
    public static PayPromptAction Play([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url) => new(PayPromptActionType.Play, url);
}
