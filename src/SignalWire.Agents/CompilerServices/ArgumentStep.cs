namespace SignalWire.Agents.CompilerServices;

/// <summary>A step on the way from the arguments to a value inside them.</summary>
/// <param name="Shape">Whose part is entered.</param>
/// <param name="Node">Which part.</param>
internal readonly record struct ArgumentStep(ArgumentShape Shape, int Node)
{
    /// <summary>The position inside an array; a negative number where it is none.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The key inside a dictionary; nothing where it is none.</summary>
    public string? Key { get; init; }
}
