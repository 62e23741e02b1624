using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// The voice of one language of a multilingual agent. One should be for <c>default</c>, or else the first one counts as that.
/// </summary>
/// <param name="language">The language by its base code, such as <c>es</c>, or <c>default</c>.</param>
/// <param name="voice">The voice, sent as it stands, such as <c>rime.isa</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MultilingualVoiceAttribute(string language, string voice) : Attribute
{
    /// <summary>The language's base code.</summary>
    public string Language { get; } = language;

    /// <summary>The voice.</summary>
    public string Voice { get; } = voice;

    /// <summary>The engine of the voice. Default: the one in the voice.</summary>
    public string? Engine { get; set; }

    /// <summary>The engine's model. Default: the one in the voice.</summary>
    public string? Model { get; set; }

    /// <summary>How even the voice is, 0 to 1. Only voices of ElevenLabs know it. Default: 0.5.</summary>
    [SwmlRange(0, 1)]
    public double Stability { get; set; }

    /// <summary>How near the voice keeps to the original, 0 to 1. Only voices of ElevenLabs know it. Default: 0.75.</summary>
    [SwmlRange(0, 1)]
    public double Similarity { get; set; }

    /// <summary>Further keys of the entry as a JSON object, sent as they are. Default: none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
