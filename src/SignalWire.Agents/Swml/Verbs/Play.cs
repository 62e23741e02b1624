using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>play</c>, which plays files, ring tones, silence or spoken text.</summary>
public sealed record Play : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Play"/> record with one source.</summary>
    /// <param name="url">
    /// The source to play: the URL of a file, <c>ring:us</c>, <c>ring:5:us</c> for five seconds, <c>say:text</c> or <c>silence:2</c>.
    /// </param>
    public Play([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] string url)
        : this(url, urls: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="Play"/> record with several sources.</summary>
    /// <param name="urls">The sources to play, one after another, each in the form of a single source.</param>
    public Play([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] SwmlList<string> urls)
        : this(url: null, urls)
    {
    }

    [JsonConstructor]
    internal Play(string? url = null, SwmlList<string>? urls = null)
    {
        if (url is null == urls is null)
        {
            throw new ArgumentException("'play' must have either 'url' or 'urls'");
        }

        Url = url;
        Urls = urls;
    }

    /// <summary>Gets the source to play; <see langword="null"/> if there is a list. Key: <c>url</c>.</summary>
    public string? Url { get; }

    /// <summary>
    /// Gets the sources to play, one after another; <see langword="null"/> if there is one source without a list. Key: <c>urls</c>.
    /// </summary>
    public SwmlList<string>? Urls { get; }

    /// <summary>
    /// Gets whether playing answers the call. If <see langword="false"/>, audio before the answer is early media.
    /// Default: <see langword="true"/>. Key: <c>auto_answer</c>.
    /// </summary>
    public SwmlValue<bool>? AutoAnswer { get; init; }

    /// <summary>Gets the volume of audio files, -40 to 40. Default: 0. Key: <c>volume</c>.</summary>
    [SwmlRange(-40, 40)]
    public SwmlValue<double>? Volume { get; init; }

    /// <summary>Gets the voice that speaks text. Default: <c>Polly.Salli</c>. Key: <c>say_voice</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? SayVoice { get; init; }

    /// <summary>Gets the BCP 47 code of the language in which text is spoken. Default: <c>en-US</c>. Key: <c>say_language</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SayLanguage { get; init; }

    /// <summary>Gets the gender of the voice. Default: <c>female</c>. Key: <c>say_gender</c>.</summary>
    public string? SayGender { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Play;

    internal override PreAnswer PreAnswer => AutoAnswer?.Value == false ? PreAnswer.Allowed : base.PreAnswer;
}
