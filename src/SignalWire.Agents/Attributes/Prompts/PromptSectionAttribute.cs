namespace SignalWire.Agents;

/// <summary>
/// Specifies that a constant string of an agent is the text of a prompt section. It can be empty if the section has bullets or other
/// sections under it. Sections are sent in the order of declaration, after those of a <see cref="PromptFileAttribute"/>.
/// Key: <c>prompt.pom</c>.
/// </summary>
/// <param name="title">
/// The title of the section; <see langword="null"/> for the constant's name, split into words. An empty title means none, which only the
/// first section of the prompt may have.
/// </param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PromptSectionAttribute(string? title = null) : Attribute
{
    /// <summary>
    /// Gets the title of the section; empty for none, <see langword="null"/> for the constant's name, split into words. Key: <c>title</c>.
    /// </summary>
    public string? Title { get; } = title;

    /// <summary>Gets or sets a list after the section's text, in order. Default: none. Key: <c>bullets</c>.</summary>
    public string[] Bullets { get; set; } = [];

    /// <summary>Gets or sets whether the section is numbered. Default: <see langword="false"/>. Key: <c>numbered</c>.</summary>
    public bool Numbered { get; set; }

    /// <summary>
    /// Gets or sets whether <see cref="Bullets"/> are numbered. Default: <see langword="false"/>. Key: <c>numberedBullets</c>.
    /// </summary>
    public bool NumberedBullets { get; set; }

    /// <summary>
    /// Gets or sets the C# name of the constant whose section contains this one, such as <c>nameof(Role)</c>. That section can itself be
    /// under another. Default: <see langword="null"/>, for a section of the prompt itself. Key: <c>subsections</c> of that section.
    /// </summary>
    public string? Under { get; set; }
}
