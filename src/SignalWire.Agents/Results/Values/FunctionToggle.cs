namespace SignalWire.Agents;

/// <summary>Represents a tool and whether the model can call it.</summary>
/// <param name="Function">The name of the tool on the wire, such as <c>Tools.BookTable</c>.</param>
/// <param name="Active"><see langword="true"/> if the model can call the tool.</param>
public readonly record struct FunctionToggle(string Function, bool Active)
{
    /// <summary>Converts a pair of a tool's name and a Boolean.</summary>
    /// <param name="toggle">The pair.</param>
    public static implicit operator FunctionToggle((string Function, bool Active) toggle) => new(toggle.Function, toggle.Active);
}
