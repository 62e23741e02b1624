namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>Adds a fault if the last text does not match its pattern, or could not be checked in time.</summary>
    /// <param name="node">The number of the value.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text. <see langword="null"/> always matches.</param>
    public void Match(int node, ArgumentPattern pattern, string? text)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (_faulted || text is null)
        {
            return;
        }

        switch (pattern.Fits(text))
        {
            case false:
                Fault(node);
                break;
            case null:
                _faulted = true;
                _call.Faults.AddUnchecked(Shape, node);
                break;
        }
    }
}
