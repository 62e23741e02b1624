namespace SignalWire.Agents;

/// <summary>Makes a constant string of an agent a section of its prompt. Sections stand in the order of declaration.</summary>
/// <param name="title">The section's title; by default the constant's name, split into words.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PromptSectionAttribute(string? title = null) : Attribute
{
    /// <summary>The section's title, or <see langword="null"/> for the constant's name, split into words.</summary>
    public string? Title { get; } = title;
}
