using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>An object that a tool takes, as the generator wrote it: the words for its properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectShape : ArgumentShape
{
}
