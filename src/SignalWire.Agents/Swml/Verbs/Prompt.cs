using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Plays something and takes what the caller keys in or says: keys unless a property of speech is set, both if <see cref="MaxDigits"/>
/// or another property of keys is set too. What came of it is in the variable <c>prompt_result</c>, the input in <c>prompt_value</c>.
/// </summary>
public sealed record Prompt : Verb
{
    /// <param name="play">What is played: a file's URL, <c>ring:us</c>, <c>say:text</c> or <c>silence:2</c>.</param>
    public Prompt([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] string play)
        : this(new OneOrMore(play))
    {
    }

    /// <param name="play">What is played, one after another, each as if it were alone.</param>
    public Prompt([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] SwmlList<string> play)
        : this(new OneOrMore(play))
    {
    }

    [JsonConstructor]
    internal Prompt(OneOrMore play) => Play = play;

    /// <summary>What is played.</summary>
    public OneOrMore Play { get; }

    /// <summary>How much louder files are, -40 to 40. Default: 0.</summary>
    [SwmlRange(-40, 40)]
    public double? Volume { get; init; }

    /// <summary>The voice of what is spoken. Default: <c>Polly.Salli</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? SayVoice { get; init; }

    /// <summary>The language of what is spoken, as BCP 47 has it. Default: <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SayLanguage { get; init; }

    /// <summary>The gender of the voice. Default: <c>female</c>.</summary>
    public string? SayGender { get; init; }

    /// <summary>How many keys are taken. Default: 1.</summary>
    public SwmlValue<int>? MaxDigits { get; init; }

    /// <summary>The keys that end the input. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Dtmf)]
    public string? Terminators { get; init; }

    /// <summary>How long the next key is waited for, in seconds. Default: 5.</summary>
    public SwmlValue<double>? DigitTimeout { get; init; }

    /// <summary>How long the input is waited for, in seconds. Default: 5.</summary>
    public SwmlValue<double>? InitialTimeout { get; init; }

    /// <summary>How long speech may become, in seconds. Default: the platform decides.</summary>
    public SwmlValue<double>? SpeechTimeout { get; init; }

    /// <summary>How much silence ends what is said, in seconds. Default: the platform decides.</summary>
    public SwmlValue<double>? SpeechEndTimeout { get; init; }

    /// <summary>The language that is spoken, as BCP 47 has it. Default: the platform decides.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SpeechLanguage { get; init; }

    /// <summary>Words that are likely to be said. Default: none.</summary>
    public SwmlList<string>? SpeechHints { get; init; }

    /// <summary>The engine that recognizes speech, such as <c>Deepgram</c> or <c>Google</c>. Default: the platform chooses.</summary>
    public string? SpeechEngine { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Prompt;
}
