using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Plays files, tones, silence, or text that is spoken.</summary>
public sealed record Play : Verb
{
    /// <param name="url">
    /// What is played: a file's URL, <c>ring:us</c>, <c>ring:5:us</c> for five seconds, <c>say:text</c> or <c>silence:2</c>.
    /// </param>
    public Play([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] string url)
        : this(url, urls: null)
    {
    }

    /// <param name="urls">What is played, one after another, each as if it were alone.</param>
    public Play([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] SwmlList<string> urls)
        : this(url: null, urls)
    {
    }

    [JsonConstructor]
    internal Play(string? url = null, SwmlList<string>? urls = null)
    {
        if (url is null == urls is null)
        {
            throw new ArgumentException("'play' has either 'url' or 'urls'");
        }

        Url = url;
        Urls = urls;
    }

    /// <summary>What is played; <see langword="null"/> where there is a list.</summary>
    public string? Url { get; }

    /// <summary>What is played, one after another; <see langword="null"/> where there is one that is in no list.</summary>
    public SwmlList<string>? Urls { get; }

    /// <summary>
    /// Whether the call is answered by it; if not, what is played before the call is answered is early media. Default:
    /// <see langword="true"/>.
    /// </summary>
    public SwmlValue<bool>? AutoAnswer { get; init; }

    /// <summary>How much louder files are, -40 to 40. Default: 0.</summary>
    [SwmlRange(-40, 40)]
    public SwmlValue<double>? Volume { get; init; }

    /// <summary>The voice of what is spoken. Default: <c>Polly.Salli</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? SayVoice { get; init; }

    /// <summary>The language of what is spoken, as BCP 47 has it. Default: <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? SayLanguage { get; init; }

    /// <summary>The gender of the voice. Default: <c>female</c>.</summary>
    public string? SayGender { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.Play;

    internal override PreAnswer PreAnswer => AutoAnswer?.Value == false ? PreAnswer.Allowed : base.PreAnswer;
}
