namespace SignalWire.Agents.Swml;

/// <summary>What becomes of the silence at the start of a recording.</summary>
public enum ConferenceTrim
{
    /// <summary>It is cut off.</summary>
    TrimSilence,

    /// <summary>It stays.</summary>
    DoNotTrim,
}
