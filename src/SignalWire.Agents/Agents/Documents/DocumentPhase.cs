using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Specifies where the agent's own verbs are in its document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DocumentPhase
{
    /// <summary>Before the call is answered.</summary>
    BeforeAnswer,

    /// <summary>After the call is answered and its recording has begun.</summary>
    AfterAnswer,

    /// <summary>After the conversation.</summary>
    AfterAI,
}
