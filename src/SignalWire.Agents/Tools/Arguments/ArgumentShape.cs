using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Something whose parts the model fills in: the parameters of a tool, or the properties of an object that it takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArgumentShape
{
    /// <summary>A part in words.</summary>
    /// <param name="node">
    /// Its number: parameters or properties in the order of declaration, then what stands inside lists and dictionaries.
    /// </param>
    public virtual ParameterText Describe(int node) => default;
}
