namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of the objects that an abstract type stands for.</summary>
/// <param name="Kind">What the discriminator says.</param>
/// <param name="IsNumber">Whether it says so by a number.</param>
/// <param name="Type">The object.</param>
internal sealed record UnionBranch(string Kind, bool IsNumber, ObjectType Type)
{
    /// <summary>Whether code elsewhere in the assembly can name the object's type.</summary>
    public required bool IsVisibleInAssembly { get; init; }
}
