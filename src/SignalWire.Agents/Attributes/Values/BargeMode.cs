namespace SignalWire.Agents;

/// <summary>Specifies when a caller can interrupt an agent.</summary>
public enum BargeMode
{
    /// <summary>During a sentence and at its end (<c>complete,partial</c>).</summary>
    [OnWire("complete,partial")]
    CompleteAndPartial,

    /// <summary>When a sentence is complete (<c>complete</c>).</summary>
    Complete,

    /// <summary>While a sentence is spoken (<c>partial</c>).</summary>
    Partial,

    /// <summary>At any sound of speech (<c>all</c>).</summary>
    All,

    /// <summary>Never (<c>false</c>).</summary>
    [OnWire("false", IsJson = true)]
    Off,
}
