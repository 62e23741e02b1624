using System.ComponentModel;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents;

/// <summary>
/// Defines an agent for the runtime. The generator implements this interface for every class with <see cref="VoiceAgentAttribute"/>; do not
/// implement it yourself.
/// </summary>
/// <typeparam name="TSelf">The type of the agent.</typeparam>
public interface IVoiceAgent<TSelf>
    where TSelf : IVoiceAgent<TSelf>
{
    /// <summary>Gets the generated definition of the agent.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract AgentDefinition Definition { get; }
}
