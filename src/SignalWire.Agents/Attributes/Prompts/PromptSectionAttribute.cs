namespace SignalWire.Agents;

/// <summary>
/// Makes a constant string of an agent a section of its prompt: the constant is the section's text. It may be empty where the section
/// has bullets, or other sections under it. Sections stand in the order of declaration, behind those of a
/// <see cref="PromptFileAttribute"/>.
/// </summary>
/// <param name="title">
/// The section's title; by default the constant's name, split into words. Empty for none, which only the prompt's first section may have.
/// </param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PromptSectionAttribute(string? title = null) : Attribute
{
    /// <summary>The section's title, empty for none, or <see langword="null"/> for the constant's name, split into words.</summary>
    public string? Title { get; } = title;

    /// <summary>A list that stands behind the section's text, in order. Default: none.</summary>
    public string[] Bullets { get; set; } = [];

    /// <summary>Whether the section's title has a number before it. Default: <see langword="false"/>.</summary>
    public bool Numbered { get; set; }

    /// <summary>Whether <see cref="Bullets"/> have numbers instead of dots. Default: <see langword="false"/>.</summary>
    public bool NumberedBullets { get; set; }

    /// <summary>
    /// The C# name of the constant whose section this one belongs to, as <c>nameof(Role)</c>; that one may stand under another in its turn.
    /// Default: <see langword="null"/>, a section of the prompt itself.
    /// </summary>
    public string? Under { get; set; }
}
