using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Where verbs of an agent's own stand in its document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DocumentPhase
{
    /// <summary>Before the call is answered.</summary>
    BeforeAnswer,

    /// <summary>After it is answered, and its recording has begun.</summary>
    AfterAnswer,

    /// <summary>After the conversation.</summary>
    AfterAI,
}
