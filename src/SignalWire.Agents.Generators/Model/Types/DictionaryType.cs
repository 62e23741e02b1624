namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>Values by keys of text: a dictionary.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Value">The type of a value.</param>
/// <param name="IsValueNullable">Whether a value may be null.</param>
/// <param name="Builder">The dictionary, in C#, that values are added to while they are read.</param>
/// <param name="Conversion">What makes the type of it, with <c>{0}</c> for the dictionary.</param>
internal sealed record DictionaryType(
    string CSharpName, ToolType Value, bool IsValueNullable, string Builder, string Conversion) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => true;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => [Value];
}
