using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Hands the call to a model, as an agent does. The document of an agent is written by the generator; this is for documents that are
/// written by hand.
/// </summary>
public sealed record AI : Verb
{
    /// <param name="prompt">What the model is told: an object with <c>text</c> or <c>pom</c>.</param>
    public AI(SwmlObject prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        Prompt = prompt;
    }

    /// <summary>What the model is told: an object with <c>text</c> or <c>pom</c>.</summary>
    public SwmlObject Prompt { get; init; }

    /// <summary>What the model is told after the call, for the summary. Default: there is none.</summary>
    public SwmlObject? PostPrompt { get; init; }

    /// <summary>The URL that the summary is sent to. Default: it is not sent.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? PostPromptUrl { get; init; }

    /// <summary>What the model can call. Default: nothing.</summary>
    [JsonPropertyName("SWAIG")]
    public SwmlObject? Swaig { get; init; }

    /// <summary>How the model listens, speaks and thinks. Default: the platform's own of each.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Words that are likely to be said, as texts or objects. Default: none.</summary>
    public SwmlList<SwmlJson>? Hints { get; init; }

    /// <summary>The languages that are spoken, and their voices. Default: the platform's own.</summary>
    public SwmlList<SwmlObject>? Languages { get; init; }

    /// <summary>
    /// How languages are told apart while someone speaks; it takes the place of <see cref="Languages"/>. Default: they are not.
    /// </summary>
    public SwmlObject? Multilingual { get; init; }

    /// <summary>How words are spoken. Default: as the voice does.</summary>
    public SwmlList<SwmlObject>? Pronounce { get; init; }

    /// <summary>Data that the conversation begins with. Default: none.</summary>
    public SwmlObject? GlobalData { get; init; }

    internal override VerbKind Kind => VerbKind.AI;
}
