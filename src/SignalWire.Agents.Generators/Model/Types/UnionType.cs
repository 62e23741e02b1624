namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of several objects, distinguished by a property: a polymorphic type with <c>[JsonDerivedType]</c>.</summary>
/// <param name="CSharpName">The base type's name in C#.</param>
/// <param name="Name">Its simple name, from which generated names are derived.</param>
/// <param name="Discriminator">The property that distinguishes them.</param>
/// <param name="Branches">The derived types.</param>
internal sealed record UnionType(
    string CSharpName, string Name, string Discriminator, EquatableArray<UnionBranch> Branches) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => true;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => Branches.Select(branch => branch.Type);
}
