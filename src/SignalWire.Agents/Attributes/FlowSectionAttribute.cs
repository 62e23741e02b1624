using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Makes a static property, field or method of a call flow a section of its document: <see cref="Verb"/>, or a list or array of them. It is
/// asked for once, when the flow is mapped. The document begins with the section <c>main</c>, which a member <c>Main</c> is.
/// </summary>
/// <param name="name">The section's name; by default the member's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class FlowSectionAttribute(string? name = null) : Attribute
{
    /// <summary>The section's name; <see langword="null"/> for the member's name in snake_case.</summary>
    public string? Name { get; } = name;
}
