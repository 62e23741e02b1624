namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>Values by string keys: a dictionary.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Value">The type of a value.</param>
/// <param name="IsValueNullable">Whether a value can be null.</param>
/// <param name="Builder">The C# type of the dictionary to which values are added while they are read.</param>
/// <param name="Conversion">The conversion to the type, with <c>{0}</c> for the dictionary.</param>
internal sealed record DictionaryType(
    string CSharpName, ToolType Value, bool IsValueNullable, string Builder, string Conversion) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => true;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => [Value];
}
