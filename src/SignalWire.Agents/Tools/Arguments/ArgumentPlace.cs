using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>Represents an object, array or dictionary inside the arguments, or the value of one key of a dictionary.</summary>
internal struct ArgumentPlace
{
    /// <summary>The shape that the place is a part of.</summary>
    public ArgumentShape Shape;

    /// <summary>The number of the part.</summary>
    public int Node;

    /// <summary>The place that contains this one.</summary>
    public int Parent;

    /// <summary>The number of faults when the place was entered.</summary>
    public int FaultsBefore;

    /// <summary>The index of the current item; negative if the place is not an array or no item has been read.</summary>
    public int Index;

    /// <summary>The current key; <see langword="null"/> if the place is not a dictionary or no key has been read.</summary>
    public string? Key;
}
