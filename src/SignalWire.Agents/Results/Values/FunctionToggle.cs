namespace SignalWire.Agents;

/// <summary>A tool, and whether the model may call it.</summary>
/// <param name="Function">The tool's name on the wire, such as <c>Tools.BookTable</c>.</param>
/// <param name="Active">Whether the model may call it.</param>
public readonly record struct FunctionToggle(string Function, bool Active)
{
    /// <summary>Takes a pair of a tool's name and whether the model may call it.</summary>
    /// <param name="toggle">The pair.</param>
    public static implicit operator FunctionToggle((string Function, bool Active) toggle) => new(toggle.Function, toggle.Active);
}
