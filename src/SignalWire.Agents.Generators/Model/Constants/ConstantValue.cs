namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A constant of the user's program, as culture-invariant text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The value; a number has the shortest form that round-trips.</param>
internal sealed record ConstantValue(ConstantKind Kind, string Text)
{
    public static readonly ConstantValue Null = new(ConstantKind.Null, "");

    public static readonly ConstantValue Default = new(ConstantKind.Default, "");
}
