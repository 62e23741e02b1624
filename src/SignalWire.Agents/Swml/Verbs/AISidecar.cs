using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>ai_sidecar</c>, which has a model with its own tools follow a call between two people.</summary>
public sealed record AISidecar : Verb
{
    /// <summary>Initializes a new instance of the <see cref="AISidecar"/> record with a prompt and a language.</summary>
    /// <param name="prompt">
    /// The prompt for the model: a text, an object with <c>pom</c>, or an object with the <c>file</c> that contains it.
    /// </param>
    /// <param name="lang">The BCP 47 code of the language that is spoken, such as <c>en-US</c>.</param>
    public AISidecar(SwmlJson prompt, [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string lang)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(lang);
        Prompt = prompt;
        Lang = lang;
    }

    /// <summary>
    /// Gets the prompt for the model: a text, an object with <c>pom</c>, or an object with the <c>file</c> that contains it.
    /// Key: <c>prompt</c>.
    /// </summary>
    public SwmlJson Prompt { get; init; }

    /// <summary>Gets the BCP 47 code of the language that is spoken, such as <c>en-US</c>. Key: <c>lang</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string Lang { get; init; }

    /// <summary>Gets the language model. Default: set by the platform. Key: <c>model</c>.</summary>
    public string? Model { get; init; }

    /// <summary>Gets the parties that the model follows. Both are required. Default: both. Key: <c>direction</c>.</summary>
    public SwmlList<CallParty>? Direction { get; init; }

    /// <summary>
    /// Gets the party that is the customer. The model thinks after each turn of the customer. Default: set by the platform.
    /// Key: <c>customer_role</c>.
    /// </summary>
    public CallParty? CustomerRole { get; init; }

    /// <summary>Gets the URL to which events of the transcription and of the model are sent. Default: none. Key: <c>url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Url { get; init; }

    /// <summary>Gets the tools that the model can call. Default: none. Key: <c>SWAIG</c>.</summary>
    [JsonPropertyName("SWAIG")]
    public SwmlObject? Swaig { get; init; }

    /// <summary>Gets what tools can do. Default: the rules of the platform. Key: <c>permissions</c>.</summary>
    public SwmlObject? Permissions { get; init; }

    /// <summary>Gets the global data that the conversation begins with. Default: none. Key: <c>global_data</c>.</summary>
    public SwmlObject? GlobalData { get; init; }

    /// <summary>Gets the words that the recognizer should expect. Default: none. Key: <c>hints</c>.</summary>
    public SwmlList<string>? Hints { get; init; }

    /// <summary>Gets the parameters of the model. Default: those of the platform. Key: <c>params</c>.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Gets a value that the platform reserves for future use. Default: none. Key: <c>action</c>.</summary>
    public SwmlJson? Action { get; init; }

    internal override VerbKind Kind => VerbKind.AISidecar;
}
