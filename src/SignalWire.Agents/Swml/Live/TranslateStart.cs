using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the action that starts to translate a call (<c>start</c>).</summary>
public sealed record TranslateStart : LiveStart
{
    /// <summary>Initializes a new instance of the <see cref="TranslateStart"/> record with the languages and the parties.</summary>
    /// <param name="fromLang">The BCP 47 code of the language to translate from, such as <c>en-US</c>.</param>
    /// <param name="toLang">The BCP 47 code of the language to translate to, such as <c>es-ES</c>.</param>
    /// <param name="direction">The parties whose speech is translated.</param>
    public TranslateStart(
        [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string fromLang,
        [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string toLang,
        params SwmlList<CallParty> direction)
        : base(direction)
    {
        ArgumentNullException.ThrowIfNull(fromLang);
        ArgumentNullException.ThrowIfNull(toLang);
        FromLang = fromLang;
        ToLang = toLang;
    }

    /// <summary>Gets the BCP 47 code of the language to translate from, such as <c>en-US</c>. Key: <c>from_lang</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string FromLang { get; init; }

    /// <summary>Gets the BCP 47 code of the language to translate to, such as <c>es-ES</c>. Key: <c>to_lang</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string ToLang { get; init; }

    /// <summary>Gets the voice that speaks <see cref="FromLang"/>. Default: set by the platform. Key: <c>from_voice</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? FromVoice { get; init; }

    /// <summary>Gets the voice that speaks <see cref="ToLang"/>. Default: set by the platform. Key: <c>to_voice</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? ToVoice { get; init; }

    /// <summary>
    /// Gets the style in which speech in <see cref="FromLang"/> is translated: a constant of <see cref="TranslationFilter"/> or the result
    /// of <see cref="TranslationFilter.Prompt(string)"/>. Default: as it was said. Key: <c>filter_from</c>.
    /// </summary>
    public string? FilterFrom { get; init; }

    /// <summary>
    /// Gets the style in which speech in <see cref="ToLang"/> is translated: a constant of <see cref="TranslationFilter"/> or the result of
    /// <see cref="TranslationFilter.Prompt(string)"/>. Default: as it was said. Key: <c>filter_to</c>.
    /// </summary>
    public string? FilterTo { get; init; }

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranslateStart;
}
