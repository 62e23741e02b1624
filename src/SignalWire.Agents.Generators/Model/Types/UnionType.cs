namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of several objects, told apart by a property: an abstract type with <c>[JsonDerivedType]</c>.</summary>
/// <param name="CSharpName">The abstract type's name in C#.</param>
/// <param name="Name">Its own name, from which generated names are made.</param>
/// <param name="Discriminator">The property that tells.</param>
/// <param name="Branches">The objects.</param>
internal sealed record UnionType(
    string CSharpName, string Name, string Discriminator, EquatableArray<UnionBranch> Branches) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => true;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => Branches.Select(branch => branch.Type);
}
