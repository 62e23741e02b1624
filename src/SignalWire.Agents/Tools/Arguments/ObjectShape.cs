using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents an object type of a parameter, as generated at compile time. It describes the object's properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectShape : ArgumentShape
{
}
