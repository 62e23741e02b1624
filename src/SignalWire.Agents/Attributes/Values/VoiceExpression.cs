namespace SignalWire.Agents;

/// <summary>Specifies where a voice takes its emotion or speed from. Only for voices of Cartesia.</summary>
public enum VoiceExpression
{
    /// <summary>From the prompt and the conversation (<c>auto</c>).</summary>
    Auto,
}
