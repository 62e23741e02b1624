using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>ai</c>, which connects the call to a model, as an agent does. The generator writes the document of an agent; use
/// this verb in documents that you write yourself.
/// </summary>
public sealed record AI : Verb
{
    /// <summary>Initializes a new instance of the <see cref="AI"/> record with a prompt.</summary>
    /// <param name="prompt">The prompt for the model: an object with <c>text</c> or <c>pom</c>.</param>
    public AI(SwmlObject prompt)
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

    /// <summary>Gets the words that the recognizer should expect, as texts or objects. Default: none. Key: <c>hints</c>.</summary>
    public SwmlList<SwmlJson>? Hints { get; init; }

    /// <summary>Gets the languages that are spoken, with their voices. Default: those of the platform. Key: <c>languages</c>.</summary>
    public SwmlList<SwmlObject>? Languages { get; init; }

    /// <summary>
    /// Gets how the language of each sentence is detected. If it is set, the platform ignores <see cref="Languages"/>.
    /// Default: <see langword="null"/>; languages are not detected. Key: <c>multilingual</c>.
    /// </summary>
    public SwmlObject? Multilingual { get; init; }

    /// <summary>Gets how words are pronounced. Default: set by the voice. Key: <c>pronounce</c>.</summary>
    public SwmlList<SwmlObject>? Pronounce { get; init; }

    /// <summary>Gets the global data that the conversation begins with. Default: none. Key: <c>global_data</c>.</summary>
    public SwmlObject? GlobalData { get; init; }

    internal override VerbKind Kind => VerbKind.AI;
}
