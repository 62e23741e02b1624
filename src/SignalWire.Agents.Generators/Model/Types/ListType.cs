namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>Values one after the other: an array, a list, a set.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="IsItemNullable">Whether an item may be null.</param>
/// <param name="Builder">The collection, in C#, that items are added to while they are read.</param>
/// <param name="Conversion">What makes the type of it, with <c>{0}</c> for the collection.</param>
internal sealed record ListType(
    string CSharpName, ToolType Item, bool IsItemNullable, string Builder, string Conversion) : ToolType(CSharpName)
{
    /// <summary>Whether it is a class.</summary>
    public required bool IsClass { get; init; }

    /// <inheritdoc/>
    public override bool IsReference => IsClass;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => [Item];
}
