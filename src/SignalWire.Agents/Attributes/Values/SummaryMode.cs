namespace SignalWire.Agents;

/// <summary>How the summary after a call is made.</summary>
public enum SummaryMode
{
    /// <summary>As text.</summary>
    [OnWire("string")]
    Text,

    /// <summary>As the model gave it.</summary>
    Original,
}
