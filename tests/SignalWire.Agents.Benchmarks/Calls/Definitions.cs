using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Benchmarks.Calls;

internal static class Definitions
{
    /// <summary>What the generator wrote for an agent.</summary>
    public static AgentDefinition Of<TAgent>()
        where TAgent : IVoiceAgent<TAgent> => TAgent.Definition;
}
