using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// A word that the recognizer of speech should expect, and what is made of what it hears instead. <see cref="Pattern"/> and
/// <see cref="Replace"/> must both be given; otherwise the hint is left out.
/// </summary>
/// <param name="hint">The word or phrase to expect.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PatternHintAttribute(string hint) : Attribute
{
    /// <summary>The word or phrase to expect.</summary>
    public string Hint { get; } = hint;

    /// <summary>The regular expression that finds what is to be replaced.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; set; }

    /// <summary>What stands in its place.</summary>
    public string? Replace { get; set; }

    /// <summary>Whether the case of letters does not count. Default: <see langword="false"/>.</summary>
    public bool IgnoreCase { get; set; }
}
