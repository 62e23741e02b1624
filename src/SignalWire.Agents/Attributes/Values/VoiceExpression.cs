namespace SignalWire.Agents;

/// <summary>How a voice gets its emotion or its speed. Only voices of Cartesia know it.</summary>
public enum VoiceExpression
{
    /// <summary>From the prompt and the conversation.</summary>
    Auto,
}
