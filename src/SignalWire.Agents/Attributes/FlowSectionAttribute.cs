using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies that a static property, field or method of a call flow is a section of its document: one <see cref="Verb"/>, or a list or
/// array of them. The member is read once, when the call flow is mapped. The document begins with the section <c>main</c>, which is the
/// member <c>Main</c>.
/// </summary>
/// <param name="name">The name of the section; <see langword="null"/> for the member's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class FlowSectionAttribute(string? name = null) : Attribute
{
    /// <summary>Gets the name of the section; <see langword="null"/> for the member's name in snake_case.</summary>
    public string? Name { get; } = name;
}
