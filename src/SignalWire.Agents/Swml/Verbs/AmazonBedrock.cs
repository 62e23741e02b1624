using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>amazon_bedrock</c>, which connects the call to a model of Amazon Bedrock.</summary>
public sealed record AmazonBedrock : Verb
{
    /// <summary>Initializes a new instance of the <see cref="AmazonBedrock"/> record with a prompt.</summary>
    /// <param name="prompt">The prompt for the model: an object with <c>text</c> or <c>pom</c>.</param>
    public AmazonBedrock(SwmlObject prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        Prompt = prompt;
    }

    /// <summary>Gets the prompt for the model: an object with <c>text</c> or <c>pom</c>. Key: <c>prompt</c>.</summary>
    public SwmlObject Prompt { get; init; }

    /// <summary>Gets the post prompt, which asks the model for a summary after the call. Default: none. Key: <c>post_prompt</c>.</summary>
    public SwmlObject? PostPrompt { get; init; }

    /// <summary>Gets the URL to which the summary is sent. Default: none; it is not sent. Key: <c>post_prompt_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? PostPromptUrl { get; init; }

    /// <summary>Gets the tools that the model can call. Default: none. Key: <c>SWAIG</c>.</summary>
    [JsonPropertyName("SWAIG")]
    public SwmlObject? Swaig { get; init; }

    /// <summary>Gets the parameters of the model. Default: those of the platform. Key: <c>params</c>.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Gets the global data that the conversation begins with. Default: none. Key: <c>global_data</c>.</summary>
    public SwmlObject? GlobalData { get; init; }

    internal override VerbKind Kind => VerbKind.AmazonBedrock;
}
