namespace SignalWire.Agents;

/// <summary>How much of what was said before the model sees in a context or a step.</summary>
public enum HistoryMode
{
    /// <summary>What the platform does by itself (<c>default</c>).</summary>
    Default,

    /// <summary>All of it (<c>keep</c>).</summary>
    Keep,

    /// <summary>None of it (<c>hide</c>).</summary>
    Hide,
}
