namespace SignalWire.Agents;

/// <summary>Specifies the role in which a message is added to a conversation.</summary>
public enum MessageRole
{
    /// <summary>The author of the prompt.</summary>
    System,

    /// <summary>The caller.</summary>
    User,

    /// <summary>The agent.</summary>
    Assistant,
}
