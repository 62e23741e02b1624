namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A generated class of constants: names on the wire, by their names in C#.</summary>
/// <param name="Name">The class's name in C#.</param>
/// <param name="Docs">What it holds, in plain text.</param>
/// <param name="Constants">Its constants, in order.</param>
/// <param name="Classes">The classes in it, in order.</param>
internal sealed record NameClass(string Name, string Docs, EquatableArray<NameConstant> Constants, EquatableArray<NameClass> Classes)
{
    /// <summary>Whether it is public, so that whoever sees the type around it sees it too; else it is internal.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether the agent extends another agent, whose class of this name it hides.</summary>
    public bool MayHide { get; init; }
}
