using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>An object, array or dictionary inside the arguments, or the value of one key of a dictionary.</summary>
internal struct ArgumentPlace
{
    /// <summary>Whose part it is.</summary>
    public ArgumentShape Shape;

    /// <summary>Which part.</summary>
    public int Node;

    /// <summary>The place around it.</summary>
    public int Parent;

    /// <summary>How many faults there were when it was entered.</summary>
    public int FaultsBefore;

    /// <summary>The item that is being read; a negative number where there is none.</summary>
    public int Index;

    /// <summary>The key that is being read; nothing where there is none.</summary>
    public string? Key;
}
