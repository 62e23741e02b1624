namespace SignalWire.Agents;

/// <summary>
/// Specifies a section of a step's text, or of the prompt of a context: a title with text, a list, or both. The sections of a step become
/// its text, as Markdown; those of a context are sent as <c>pom</c>. Sections are in the order of declaration.
/// </summary>
/// <param name="title">The title of the section.</param>
/// <param name="body">The text of the section. Default: none.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class SectionAttribute(string title, string body = "") : Attribute
{
    /// <summary>Gets the title of the section.</summary>
    public string Title { get; } = title;

    /// <summary>Gets the text of the section; empty if it has none.</summary>
    public string Body { get; } = body;

    /// <summary>Gets or sets the items of a list after the text. Default: none.</summary>
    public string[]? Bullets { get; set; }
}
