namespace SignalWire.Agents;

/// <summary>When a caller can interrupt an agent.</summary>
public enum BargeMode
{
    /// <summary>At a sentence that is complete, and before.</summary>
    [OnWire("complete,partial")]
    CompleteAndPartial,

    /// <summary>When a sentence is complete.</summary>
    Complete,

    /// <summary>While a sentence is spoken.</summary>
    Partial,

    /// <summary>At any sound of speech.</summary>
    All,

    /// <summary>Never.</summary>
    [OnWire("false", IsJson = true)]
    Off,
}
