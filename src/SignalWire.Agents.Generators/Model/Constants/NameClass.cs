namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A generated class of constants with wire names, by their C# names.</summary>
/// <param name="Name">The class's name in C#.</param>
/// <param name="Docs">Its documentation, in plain text.</param>
/// <param name="Constants">Its constants, in order.</param>
/// <param name="Classes">Its nested classes, in order.</param>
internal sealed record NameClass(string Name, string Docs, EquatableArray<NameConstant> Constants, EquatableArray<NameClass> Classes)
{
    /// <summary>
    /// Whether it is public, so that all code that can access the containing type can access it too; otherwise it is internal.
    /// </summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether the agent extends another agent and hides its class of the same name.</summary>
    public bool MayHide { get; init; }
}
