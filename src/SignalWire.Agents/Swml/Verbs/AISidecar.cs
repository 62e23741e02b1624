using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Lets a model follow a call that two people have, with tools of its own.</summary>
public sealed record AISidecar : Verb
{
    /// <param name="prompt">
    /// What the model is told: a text, an object with <c>pom</c>, or an object with the <c>file</c> that holds it.
    /// </param>
    /// <param name="lang">The language that is spoken, as BCP 47 has it, such as <c>en-US</c>.</param>
    public AISidecar(SwmlJson prompt, [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string lang)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(lang);
        Prompt = prompt;
        Lang = lang;
    }

    /// <summary>What the model is told: a text, an object with <c>pom</c>, or an object with the <c>file</c> that holds it.</summary>
    public SwmlJson Prompt { get; init; }

    /// <summary>The language that is spoken, as BCP 47 has it, such as <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string Lang { get; init; }

    /// <summary>The model. Default: the platform's own.</summary>
    public string? Model { get; init; }

    /// <summary>Who is followed; it takes both. Default: both.</summary>
    public SwmlList<CallParty>? Direction { get; init; }

    /// <summary>Which of the two is the customer, after whose turns the model thinks. Default: the platform decides.</summary>
    public CallParty? CustomerRole { get; init; }

    /// <summary>The URL that what is said and what the model does is sent to. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Url { get; init; }

    /// <summary>What the model can call. Default: nothing.</summary>
    [JsonPropertyName("SWAIG")]
    public SwmlObject? Swaig { get; init; }

    /// <summary>What tools may do. Default: the platform's own rules.</summary>
    public SwmlObject? Permissions { get; init; }

    /// <summary>Data that the conversation begins with. Default: none.</summary>
    public SwmlObject? GlobalData { get; init; }

    /// <summary>Words that are likely to be said. Default: none.</summary>
    public SwmlList<string>? Hints { get; init; }

    /// <summary>How the model works. Default: the platform's own of each.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Kept by the platform for later. Default: nothing.</summary>
    public SwmlJson? Action { get; init; }

    internal override VerbKind Kind => VerbKind.AISidecar;
}
