namespace SignalWire.Agents.Swml;

/// <summary>What a caller hears until someone answers, and how. Unlike <see cref="Swml.Play"/> it takes no variables.</summary>
public sealed record RingbackPlay
{
    /// <summary>What is played. Default: <see cref="Urls"/>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)]
    public string? Url { get; init; }

    /// <summary>What is played, one after another. Default: <see cref="Url"/>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)]
    public SwmlList<string>? Urls { get; init; }

    /// <summary>How much louder files are, -40 to 40. Default: 0.</summary>
    [SwmlRange(-40, 40)]
    public double? Volume { get; init; }

    /// <summary>Whether the call is answered by it. Default: <see langword="true"/>.</summary>
    public bool? AutoAnswer { get; init; }

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

    /// <summary>How often it is played. Default: the platform decides.</summary>
    public int? Loop { get; init; }
}
