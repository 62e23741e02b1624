using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>A language that the agent speaks, and the voice it speaks it with. The first one is spoken first.</summary>
/// <param name="name">The language's name for the model, such as <c>English</c>.</param>
/// <param name="code">Its BCP 47 code, such as <c>en-US</c>.</param>
/// <param name="voice">
/// The voice: a plain name such as <c>en-US-Neural2-F</c>, or <c>engine.voice:model</c> such as <c>rime.spore:mistv2</c>, which is
/// sent to the platform as its three parts.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LanguageAttribute(string name, string code, string voice) : Attribute
{
    /// <summary>The language's name for the model.</summary>
    public string Name { get; } = name;

    /// <summary>The BCP 47 code.</summary>
    public string Code { get; } = code;

    /// <summary>The voice, as given.</summary>
    public string Voice { get; } = voice;

    /// <summary>The engine of the voice, such as <c>rime</c>. The voice is then sent as it stands. Default: the one in the voice.</summary>
    public string? Engine { get; set; }

    /// <summary>The engine's model. The voice is then sent as it stands. Default: the one in the voice.</summary>
    public string? Model { get; set; }

    /// <summary>How the voice gets its emotion. Default: it shows none of its own accord.</summary>
    public VoiceExpression Emotion { get; set; }

    /// <summary>How the voice gets its speed. Default: it keeps one speed.</summary>
    public VoiceExpression Speed { get; set; }

    /// <summary>What is said while the model thinks. Default: nothing.</summary>
    public string[]? SpeechFillers { get; set; }

    /// <summary>What is said while a function runs, unless it has fillers of its own. Default: nothing.</summary>
    public string[]? FunctionFillers { get; set; }

    /// <summary>How even the voice is, 0 to 1; lower shows more emotion. Only voices of ElevenLabs know it. Default: 0.5.</summary>
    [SwmlRange(0, 1)]
    public double Stability { get; set; }

    /// <summary>How near the voice keeps to the original, 0 to 1. Only voices of ElevenLabs know it. Default: 0.75.</summary>
    [SwmlRange(0, 1)]
    public double Similarity { get; set; }

    /// <summary>Further keys of the language as a JSON object, sent as they are. Default: none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
