namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A sequence of values: an array, a list, a set.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="IsItemNullable">Whether an item can be null.</param>
/// <param name="Builder">The C# type of the collection to which items are added while they are read.</param>
/// <param name="Conversion">The conversion to the type, with <c>{0}</c> for the collection.</param>
internal sealed record ListType(
    string CSharpName, ToolType Item, bool IsItemNullable, string Builder, string Conversion) : ToolType(CSharpName)
{
    /// <summary>Whether it is a class.</summary>
    public required bool IsClass { get; init; }

    /// <summary>Whether equal items count once, as in a set.</summary>
    public bool IsDistinct => !Builder.StartsWith("global::System.Collections.Generic.List<", System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool IsReference => IsClass;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => [Item];
}
