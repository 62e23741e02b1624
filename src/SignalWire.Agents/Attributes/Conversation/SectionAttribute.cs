namespace SignalWire.Agents;

/// <summary>
/// A section of a step's text, or of the prompt of a context: a title with text, a list, or both. A step's sections become its text, as
/// markdown. Sections stand in the order of declaration.
/// </summary>
/// <param name="title">The section's title.</param>
/// <param name="body">Its text; by default none.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class SectionAttribute(string title, string body = "") : Attribute
{
    /// <summary>The section's title.</summary>
    public string Title { get; } = title;

    /// <summary>The section's text; empty where it has none.</summary>
    public string Body { get; } = body;

    /// <summary>The items of a list after the text.</summary>
    public string[]? Bullets { get; set; }
}
