namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>Values by keys of text: a dictionary.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Value">The type of a value.</param>
/// <param name="IsValueNullable">Whether a value may be null.</param>
/// <param name="ValueName">The type of a value in C#, with the mark that it may be null.</param>
/// <param name="Conversion">What makes the type of a dictionary, with <c>{0}</c> for it.</param>
internal sealed record MapType(string CSharpName, ToolType Value, bool IsValueNullable, string ValueName, string Conversion) : ToolType(CSharpName);
