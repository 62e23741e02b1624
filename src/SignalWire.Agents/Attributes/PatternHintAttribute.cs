using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies a word that the recognizer should expect, and the text that it replaces. <see cref="Pattern"/> and <see cref="Replace"/> are
/// required; without them the hint is left out. Key: <c>hints</c>.
/// </summary>
/// <param name="hint">The word or phrase to expect.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PatternHintAttribute(string hint) : Attribute
{
    /// <summary>Gets the word or phrase to expect. Key: <c>hint</c>.</summary>
    public string Hint { get; } = hint;

    /// <summary>Gets or sets the regular expression that finds the text to replace. Key: <c>pattern</c>.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; set; }

    /// <summary>Gets or sets the text that replaces it. Key: <c>replace</c>.</summary>
    public string? Replace { get; set; }

    /// <summary>Gets or sets whether case is ignored. Default: <see langword="false"/>. Key: <c>ignore_case</c>.</summary>
    public bool IgnoreCase { get; set; }
}
