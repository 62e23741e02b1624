using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>A value in a tool's arguments or in an object: a parameter, a property, or an item of a collection.</summary>
/// <param name="Number">Its number at run time.</param>
/// <param name="Name">Its wire name; <see langword="null"/> inside a collection.</param>
/// <param name="Type">Its type.</param>
/// <param name="Expected">The expected value, in words.</param>
/// <param name="Constraints">Its constraints in addition to its type.</param>
/// <param name="Label">A name for its methods and fields.</param>
internal sealed record ShapeNode(int Number, string? Name, ToolType Type, string Expected, Constraints Constraints, string Label)
{
    public bool IsNullable { get; init; }

    /// <summary>Its item, if it is a collection.</summary>
    public ShapeNode? Inside { get; set; }
}
