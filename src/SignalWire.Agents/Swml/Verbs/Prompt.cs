using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>prompt</c>, which plays a source and collects what the caller enters or says. It collects keys. If a property for
/// speech is set, it collects speech. If <see cref="MaxDigits"/> or another property for keys is set as well, it collects both. The outcome
/// is in the variable <c>prompt_result</c>, and the input in <c>prompt_value</c>.
/// </summary>
public sealed record Prompt : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Prompt"/> record with one source.</summary>
    /// <param name="play">
    /// The source to play: the URL of a file, <c>ring:us</c>, <c>ring:5:us</c> for five seconds, <c>say:text</c> or <c>silence:2</c>.
    /// </param>
    public Prompt([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] string play)
        : this(new OneOrMore(play))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="Prompt"/> record with several sources.</summary>
    /// <param name="play">The sources to play, one after another, each in the form of a single source.</param>
    public Prompt([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] SwmlList<string> play)
        : this(new OneOrMore(play))
    {
    }

    [JsonConstructor]
    internal Prompt(OneOrMore play) => Play = play;

    /// <summary>Gets the source or the sources to play. Key: <c>play</c>.</summary>
    public OneOrMore Play { get; }

    /// <summary>Gets the volume of audio files, -40 to 40. Default: 0. Key: <c>volume</c>.</summary>
    [SwmlRange(-40, 40)]
    public double? Volume { get; init; }

    /// <summary>Gets the voice that speaks text. Default: <c>Polly.Salli</c>. Key: <c>say_voice</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? SayVoice { get; init; }

    /// <summary>Gets the BCP 47 code of the language in which text is spoken. Default: <c>en-US</c>. Key: <c>say_language</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SayLanguage { get; init; }

    /// <summary>Gets the gender of the voice. Default: <c>female</c>. Key: <c>say_gender</c>.</summary>
    public string? SayGender { get; init; }

    /// <summary>Gets how many keys are collected. Default: 1. Key: <c>max_digits</c>.</summary>
    public SwmlValue<int>? MaxDigits { get; init; }

    /// <summary>Gets the keys that end the input. Default: none. Key: <c>terminators</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string? Terminators { get; init; }

    /// <summary>Gets how long to wait for the next key, in seconds. Default: 5. Key: <c>digit_timeout</c>.</summary>
    public SwmlValue<double>? DigitTimeout { get; init; }

    /// <summary>Gets how long to wait for the input to begin, in seconds. Default: 5. Key: <c>initial_timeout</c>.</summary>
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>Gets how long the caller can speak, in seconds. Default: set by the platform. Key: <c>speech_timeout</c>.</summary>
    public SwmlValue<double>? SpeechTimeout { get; init; }

    /// <summary>
    /// Gets the length of silence that ends an utterance, in seconds. Default: set by the platform. Key: <c>speech_end_timeout</c>.
    /// </summary>
    public SwmlValue<double>? SpeechEndTimeout { get; init; }

    /// <summary>
    /// Gets the BCP 47 code of the language that is spoken, such as <c>en-US</c>. Default: set by the platform.
    /// Key: <c>speech_language</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SpeechLanguage { get; init; }

    /// <summary>Gets the words that the recognizer should expect. Default: none. Key: <c>speech_hints</c>.</summary>
    public SwmlList<string>? SpeechHints { get; init; }

    /// <summary>
    /// Gets the engine that recognizes speech, such as <c>Deepgram</c> or <c>Google</c>. Default: set by the platform.
    /// Key: <c>speech_engine</c>.
    /// </summary>
    public string? SpeechEngine { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Prompt;
}
