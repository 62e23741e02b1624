namespace SignalWire.Agents;

/// <summary>Specifies how much of what was said before the model sees in a context or a step.</summary>
public enum HistoryMode
{
    /// <summary>What the platform does if nothing is set (<c>default</c>).</summary>
    Default,

    /// <summary>Everything (<c>keep</c>).</summary>
    Keep,

    /// <summary>Nothing (<c>hide</c>).</summary>
    Hide,
}
