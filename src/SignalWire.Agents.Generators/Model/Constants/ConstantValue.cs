namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A constant of the user's program, as text that does not depend on a culture.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value; numbers in the shortest form that reads back to the same number.</param>
internal sealed record ConstantValue(ConstantKind Kind, string Text)
{
    public static readonly ConstantValue Null = new(ConstantKind.Null, "");

    public static readonly ConstantValue Default = new(ConstantKind.Default, "");
}
