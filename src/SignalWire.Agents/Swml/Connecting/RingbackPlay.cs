namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents what a caller hears until the called party answers, and how. In contrast to <see cref="Swml.Play"/>, its values cannot be
/// variables.
/// </summary>
public sealed record RingbackPlay
{
    /// <summary>Gets the source to play. Default: none; <see cref="Urls"/> are played. Key: <c>url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)]
    public string? Url { get; init; }

    /// <summary>Gets the sources to play, one after another. Default: none; <see cref="Url"/> is played. Key: <c>urls</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)]
    public SwmlList<string>? Urls { get; init; }

    /// <summary>Gets the volume of audio files, -40 to 40. Default: 0. Key: <c>volume</c>.</summary>
    [SwmlRange(-40, 40)]
    public double? Volume { get; init; }

    /// <summary>Gets whether playing answers the call. Default: <see langword="true"/>. Key: <c>auto_answer</c>.</summary>
    public bool? AutoAnswer { get; init; }

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

    /// <summary>Gets how often it is played. Default: set by the platform. Key: <c>loop</c>.</summary>
    public int? Loop { get; init; }
}
