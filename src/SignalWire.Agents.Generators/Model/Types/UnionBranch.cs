namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of the derived types of a polymorphic type.</summary>
/// <param name="Kind">The value of the discriminator.</param>
/// <param name="IsNumber">Whether that value is a number.</param>
/// <param name="Type">The derived type.</param>
internal sealed record UnionBranch(string Kind, bool IsNumber, ObjectType Type)
{
    /// <summary>Whether code elsewhere in the assembly can name the derived type.</summary>
    public required bool IsVisibleInAssembly { get; init; }
}
