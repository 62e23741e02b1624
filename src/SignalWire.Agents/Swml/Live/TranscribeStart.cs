using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Begins to transcribe the call.</summary>
public sealed record TranscribeStart : LiveStart
{
    /// <param name="lang">The language that is spoken, as BCP 47 has it, such as <c>en-US</c>.</param>
    /// <param name="direction">Of whom what is said is taken.</param>
    public TranscribeStart([SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string lang, params SwmlList<CallParty> direction)
        : base(direction)
    {
        ArgumentNullException.ThrowIfNull(lang);
        Lang = lang;
    }

    /// <summary>The language that is spoken, as BCP 47 has it, such as <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string Lang { get; init; }

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranscribeStart;
}
