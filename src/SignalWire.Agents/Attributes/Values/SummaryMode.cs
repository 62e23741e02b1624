namespace SignalWire.Agents;

/// <summary>Specifies how the summary after a call is written.</summary>
public enum SummaryMode
{
    /// <summary>As text (<c>string</c>).</summary>
    [OnWire("string")]
    Text,

    /// <summary>As the model wrote it (<c>original</c>).</summary>
    Original,
}
