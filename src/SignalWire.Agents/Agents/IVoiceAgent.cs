using System.ComponentModel;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents;

/// <summary>
/// An agent as the runtime sees it. The generator implements it for every <see cref="VoiceAgentAttribute"/> class; nobody else should.
/// </summary>
/// <typeparam name="TSelf">The agent.</typeparam>
public interface IVoiceAgent<TSelf>
    where TSelf : IVoiceAgent<TSelf>
{
    /// <summary>What the generator wrote for the agent.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract AgentDefinition Definition { get; }
}
