namespace SignalWire.Agents;

/// <summary>
/// Specifies a section of the system prompt of a context: a title with text, a list, or both. The sections become one text, as Markdown, in
/// the order of declaration. Key: <c>system_prompt</c>.
/// </summary>
/// <param name="title">The title of the section.</param>
/// <param name="body">The text of the section. Default: none.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SystemSectionAttribute(string title, string body = "") : Attribute
{
    /// <summary>Gets the title of the section.</summary>
    public string Title { get; } = title;

    /// <summary>Gets the text of the section; empty if it has none.</summary>
    public string Body { get; } = body;

    /// <summary>Gets or sets the items of a list after the text. Default: none.</summary>
    public string[]? Bullets { get; set; }
}
