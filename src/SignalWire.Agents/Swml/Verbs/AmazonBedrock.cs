using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Hands the call to a model of Amazon Bedrock.</summary>
public sealed record AmazonBedrock : Verb
{
    /// <param name="prompt">What the model is told: an object with <c>text</c> or <c>pom</c>.</param>
    public AmazonBedrock(SwmlObject prompt)
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

    /// <summary>How the model listens and when it stops. Default: the platform's own of each.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Data that the conversation begins with. Default: none.</summary>
    public SwmlObject? GlobalData { get; init; }

    internal override VerbKind Kind => VerbKind.AmazonBedrock;
}
