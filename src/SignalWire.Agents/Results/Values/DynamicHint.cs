using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>A word that the speech recogniser listens for, or a pattern in what it hears and what is meant by it.</summary>
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

    /// <summary>A word.</summary>
    /// <param name="word">The word, or several.</param>
    public static implicit operator DynamicHint(string word) => ForWord(word);

    /// <summary>A word.</summary>
    /// <param name="word">The word, or several.</param>
    /// <returns>The hint.</returns>
    public static DynamicHint ForWord(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return new DynamicHint(word, replace: null, ignoreCase: false);
    }

    /// <summary>A pattern in what is heard.</summary>
    /// <param name="pattern">The pattern, a regular expression.</param>
    /// <param name="replace">What is meant by it.</param>
    /// <param name="ignoreCase">Whether capital and small letters are the same. Default: <see langword="false"/>.</param>
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
