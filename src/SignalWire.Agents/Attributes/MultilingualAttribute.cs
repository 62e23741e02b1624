using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that the agent follows the caller from language to language. The recognizer detects the language of each sentence, and the
/// agent answers in it with the voice of <see cref="MultilingualVoiceAttribute"/>. The platform then ignores
/// <see cref="LanguageAttribute"/>. Key: <c>multilingual</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MultilingualAttribute : Attribute
{
    /// <summary>Gets or sets the base code of the language at the beginning. Default: <c>en</c>. Key: <c>start_language</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? StartLanguage { get; set; }

    /// <summary>
    /// Gets or sets the base codes of the languages that the agent can change to. Default: all languages that have a voice.
    /// Key: <c>allowed</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string[]? Allowed { get; set; }

    /// <summary>
    /// Gets or sets how many words in another language it takes to change to it, at least 1. Default: 2. Key: <c>min_switch_words</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "words")]
    public int MinSwitchWords { get; set; }

    /// <summary>Gets or sets the engine that recognizes speech. Default: <c>deepgram</c>. Key: <c>engine</c>.</summary>
    public string? Engine { get; set; }

    /// <summary>Gets or sets the model of the engine that recognizes speech. Default: <c>nova-3</c>. Key: <c>model</c>.</summary>
    public string? Model { get; set; }

    /// <summary>
    /// Gets or sets who runs the engine: <c>deepgram</c>, <c>gladia</c> or <c>grok</c>. Default: set by the platform. Key: <c>provider</c>.
    /// </summary>
    public string? Provider { get; set; }

    /// <summary>
    /// Gets or sets what is said while the model thinks. The platform translates it. Default: nothing. Key: <c>fillers</c>.
    /// </summary>
    public string[]? Fillers { get; set; }

    /// <summary>
    /// Gets or sets what is said while a tool runs. The platform translates it. Default: nothing. Key: <c>function_fillers</c>.
    /// </summary>
    public string[]? FunctionFillers { get; set; }

    /// <summary>
    /// Gets or sets further keys of <c>multilingual</c>, as a JSON object that is sent as it is. A key that another property sets is an
    /// error. Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
