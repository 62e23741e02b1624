using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>A text that is spoken, or a file that is played: <c>PayPromptAction.Say("Your card number, please.")</c>.</summary>
public sealed record PayPromptAction
{
    [JsonConstructor]
    internal PayPromptAction(PayPromptActionType type, string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        Type = type;
        Phrase = phrase;
    }

    /// <summary>Whether it is spoken or played.</summary>
    public PayPromptActionType Type { get; }

    /// <summary>The text, or the URL of the file.</summary>
    public string Phrase { get; }

    /// <summary>Speaks a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The action.</returns>
    public static PayPromptAction Say(string text) => new(PayPromptActionType.Say, text);

    /// <summary>Plays a file.</summary>
    /// <param name="url">Its URL, <c>http</c> or <c>https</c>.</param>
    /// <returns>The action.</returns>
    public static PayPromptAction Play([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url) => new(PayPromptActionType.Play, url);
}
