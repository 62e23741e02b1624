using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Begins to translate the call.</summary>
public sealed record TranslateStart : LiveStart
{
    /// <param name="fromLang">The language that is translated from, as BCP 47 has it, such as <c>en-US</c>.</param>
    /// <param name="toLang">The language that is translated to, as BCP 47 has it, such as <c>es-ES</c>.</param>
    /// <param name="direction">Of whom what is said is taken.</param>
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

    /// <summary>The language that is translated from, as BCP 47 has it, such as <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string FromLang { get; init; }

    /// <summary>The language that is translated to, as BCP 47 has it, such as <c>es-ES</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string ToLang { get; init; }

    /// <summary>The voice that speaks <see cref="FromLang"/>. Default: the platform chooses.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? FromVoice { get; init; }

    /// <summary>The voice that speaks <see cref="ToLang"/>. Default: the platform chooses.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? ToVoice { get; init; }

    /// <summary>
    /// How what was said in <see cref="FromLang"/> is put, such as <see cref="TranslationFilter.Polite"/>. Default: as it was said.
    /// </summary>
    public string? FilterFrom { get; init; }

    /// <summary>
    /// How what was said in <see cref="ToLang"/> is put, such as <see cref="TranslationFilter.Polite"/>. Default: as it was said.
    /// </summary>
    public string? FilterTo { get; init; }

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranslateStart;
}
