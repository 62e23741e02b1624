using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.ToolCalls;

namespace SignalWire.Agents.Hosting;

/// <summary>An agent that was added to dependency injection.</summary>
/// <param name="Definition">The agent.</param>
/// <param name="Caller">Calls its tools.</param>
internal sealed record KnownAgent(AgentDefinition Definition, ToolCaller Caller);
