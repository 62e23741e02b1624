namespace SignalWire.Agents;

/// <summary>
/// A section of the system prompt that a context brings with it: a title with text, a list, or both. The sections become one text, as
/// markdown, in the order of declaration.
/// </summary>
/// <param name="title">The section's title.</param>
/// <param name="body">Its text; by default none.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SystemSectionAttribute(string title, string body = "") : Attribute
{
    /// <summary>The section's title.</summary>
    public string Title { get; } = title;

    /// <summary>The section's text; empty where it has none.</summary>
    public string Body { get; } = body;

    /// <summary>The items of a list after the text.</summary>
    public string[]? Bullets { get; set; }
}
