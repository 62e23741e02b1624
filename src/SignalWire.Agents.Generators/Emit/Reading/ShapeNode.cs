using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>A value in a tool's arguments or in an object: a parameter or property, or what stands inside a collection.</summary>
/// <param name="Number">Its number at run time.</param>
/// <param name="Name">Its name on the wire; nothing inside a collection.</param>
/// <param name="Type">Its type.</param>
/// <param name="Expected">What it must be, in words.</param>
/// <param name="Constraints">What it must keep to beside its type.</param>
/// <param name="Label">A name for methods and fields about it.</param>
internal sealed record ShapeNode(int Number, string? Name, ToolType Type, string Expected, Constraints Constraints, string Label)
{
    public bool IsNullable { get; init; }

    /// <summary>What stands inside it, if it is a collection.</summary>
    public ShapeNode? Inside { get; set; }
}
