using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies the voice of one language of a multilingual agent. One voice should be for <c>default</c>; otherwise the first voice is the
/// default. Key: <c>multilingual.languages</c>.
/// </summary>
/// <param name="language">The base code of the language, such as <c>es</c>, or <c>default</c>.</param>
/// <param name="voice">The voice, such as <c>rime.isa</c>, which is sent as it is.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MultilingualVoiceAttribute(string language, string voice) : Attribute
{
    /// <summary>Gets the base code of the language. Key: <c>language</c>.</summary>
    public string Language { get; } = language;

    /// <summary>Gets the voice. Key: <c>voice</c>.</summary>
    public string Voice { get; } = voice;

    /// <summary>Gets or sets the engine of the voice. Default: the engine in the voice. Key: <c>engine</c>.</summary>
    public string? Engine { get; set; }

    /// <summary>Gets or sets the model of the engine. Default: the model in the voice. Key: <c>model</c>.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Gets or sets how even the voice is, 0 to 1; a lower value shows more emotion. Only for voices of ElevenLabs. Default: 0.5.
    /// Key: <c>params.stability</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double Stability { get; set; }

    /// <summary>
    /// Gets or sets how close the voice is to the original, 0 to 1. Only for voices of ElevenLabs. Default: 0.75.
    /// Key: <c>params.similarity</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double Similarity { get; set; }

    /// <summary>
    /// Gets or sets further keys of the voice, as a JSON object that is sent as it is. A key that another property sets is an error.
    /// Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
