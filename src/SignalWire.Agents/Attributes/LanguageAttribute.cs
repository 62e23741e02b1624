using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Specifies a language that the agent speaks, and its voice. The first language is spoken first. Key: <c>languages</c>.</summary>
/// <param name="name">The name of the language for the model, such as <c>English</c>.</param>
/// <param name="code">The BCP 47 code of the language, such as <c>en-US</c>.</param>
/// <param name="voice">
/// The voice: a plain name such as <c>en-US-Neural2-F</c>, or <c>engine.voice:model</c> such as <c>rime.spore:mistv2</c>, which becomes the
/// keys <c>engine</c>, <c>voice</c> and <c>model</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LanguageAttribute(string name, string code, string voice) : Attribute
{
    /// <summary>Gets the name of the language for the model. Key: <c>name</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the BCP 47 code of the language. Key: <c>code</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Gets the voice, as it was passed. Key: <c>voice</c>.</summary>
    public string Voice { get; } = voice;

    /// <summary>
    /// Gets or sets the engine of the voice, such as <c>rime</c>. If it is set, the voice is sent as it is. Default: the engine in the
    /// voice. Key: <c>engine</c>.
    /// </summary>
    public string? Engine { get; set; }

    /// <summary>
    /// Gets or sets the model of the engine. If it is set, the voice is sent as it is. Default: the model in the voice. Key: <c>model</c>.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>
    /// Gets or sets where the voice takes its emotion from. Only for voices of Cartesia. Default: off. Key: <c>emotion</c>.
    /// </summary>
    public VoiceExpression Emotion { get; set; }

    /// <summary>Gets or sets where the voice takes its speed from. Only for voices of Cartesia. Default: off. Key: <c>speed</c>.</summary>
    public VoiceExpression Speed { get; set; }

    /// <summary>
    /// Gets or sets what is said while the model thinks. Default: nothing. Key: <c>speech_fillers</c>; <c>fillers</c> if it is the only
    /// list.
    /// </summary>
    public string[]? SpeechFillers { get; set; }

    /// <summary>
    /// Gets or sets what is said while a tool runs that has no fillers. Default: nothing. Key: <c>function_fillers</c>; <c>fillers</c> if
    /// it is the only list.
    /// </summary>
    public string[]? FunctionFillers { get; set; }

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
    /// Gets or sets further keys of the language, as a JSON object that is sent as it is. A key that another property sets is an error.
    /// Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
