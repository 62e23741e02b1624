namespace SignalWire.Agents;

/// <summary>Who is taken to have said something to a model.</summary>
public enum MessageRole
{
    /// <summary>The one who wrote the prompt.</summary>
    System,

    /// <summary>The caller.</summary>
    User,

    /// <summary>The agent itself.</summary>
    Assistant,
}
