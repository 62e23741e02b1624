using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>Represents a hint for the speech recognizer: a word, or a pattern in the recognized text and its replacement.</summary>
public sealed class DynamicHint
{
    private readonly string _pattern;
    private readonly string? _replace;
    private readonly bool _ignoreCase;

    private DynamicHint(string pattern, string? replace, bool ignoreCase)
    {
        _pattern = pattern;
        _replace = replace;
        _ignoreCase = ignoreCase;
    }

    /// <summary>Creates a hint for a word.</summary>
    /// <param name="word">The word, or several words.</param>
    public static implicit operator DynamicHint(string word) => ForWord(word);

    /// <summary>Creates a hint for a word.</summary>
    /// <param name="word">The word, or several words.</param>
    /// <returns>The hint.</returns>
    public static DynamicHint ForWord(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return new DynamicHint(word, replace: null, ignoreCase: false);
    }

    /// <summary>Creates a hint for a pattern in the recognized text.</summary>
    /// <param name="pattern">The pattern as a regular expression.</param>
    /// <param name="replace">The text that replaces a match.</param>
    /// <param name="ignoreCase"><see langword="true"/> to ignore case. The default is <see langword="false"/>.</param>
    /// <returns>The hint.</returns>
    public static DynamicHint ForPattern(
        [StringSyntax(StringSyntaxAttribute.Regex)] string pattern, string replace, bool ignoreCase = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        ArgumentException.ThrowIfNullOrEmpty(replace);
        return new DynamicHint(pattern, replace, ignoreCase);
    }

    internal JsonNode ToJson() => _replace is null
        ? _pattern
        : new WireObject { ["pattern"] = _pattern, ["replace"] = _replace, ["ignore_case"] = _ignoreCase ? true : null }.Json;
}
