using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the action that starts to transcribe a call (<c>start</c>).</summary>
public sealed record TranscribeStart : LiveStart
{
    /// <summary>Initializes a new instance of the <see cref="TranscribeStart"/> record with the language and the parties.</summary>
    /// <param name="lang">The BCP 47 code of the language that is spoken, such as <c>en-US</c>.</param>
    /// <param name="direction">The parties whose speech is transcribed.</param>
    public TranscribeStart([SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string lang, params SwmlList<CallParty> direction)
        : base(direction)
    {
        ArgumentNullException.ThrowIfNull(lang);
        Lang = lang;
    }

    /// <summary>Gets the BCP 47 code of the language that is spoken, such as <c>en-US</c>. Key: <c>lang</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string Lang { get; init; }

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranscribeStart;
}
