using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents something with parts that the model provides: the parameters of a tool, or the properties of an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArgumentShape
{
    /// <summary>Describes a part in words.</summary>
    /// <param name="node">
    /// The number of the part: parameters or properties in the order of declaration, then the contents of lists and dictionaries.
    /// </param>
    public virtual ParameterText Describe(int node) => default;
}
