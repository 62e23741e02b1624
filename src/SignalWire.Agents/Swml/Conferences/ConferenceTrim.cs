namespace SignalWire.Agents.Swml;

/// <summary>Specifies whether the silence at the start of a recording is removed.</summary>
public enum ConferenceTrim
{
    /// <summary>The silence is removed (<c>trim-silence</c>).</summary>
    TrimSilence,

    /// <summary>The silence is kept (<c>do-not-trim</c>).</summary>
    DoNotTrim,
}
