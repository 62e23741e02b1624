using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Lets the agent follow the caller from language to language: the recognizer tells the language of each sentence, and the agent
/// answers in it with the voice of <see cref="MultilingualVoiceAttribute"/>. The platform then ignores <see cref="LanguageAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MultilingualAttribute : Attribute
{
    /// <summary>The language that the agent begins in, by its base code. Default: <c>en</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? StartLanguage { get; set; }

    /// <summary>The languages that the agent may go over to, by their base codes. Default: all that have a voice.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string[]? Allowed { get; set; }

    /// <summary>How many words in another language it takes to go over to it, at least 1. Default: 2.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "words")]
    public int MinSwitchWords { get; set; }

    /// <summary>The engine that recognizes speech. Default: <c>deepgram</c>.</summary>
    public string? Engine { get; set; }

    /// <summary>The model of that engine. Default: <c>nova-3</c>.</summary>
    public string? Model { get; set; }

    /// <summary>Who runs the engine: <c>deepgram</c>, <c>gladia</c> or <c>grok</c>. Default: the platform decides.</summary>
    public string? Provider { get; set; }

    /// <summary>What is said while the model thinks; the platform translates it. Default: nothing.</summary>
    public string[]? Fillers { get; set; }

    /// <summary>What is said while a function runs; the platform translates it. Default: nothing.</summary>
    public string[]? FunctionFillers { get; set; }

    /// <summary>Further keys as a JSON object, sent as they are. Default: none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
