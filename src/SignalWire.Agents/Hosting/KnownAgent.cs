using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.ToolCalls;

namespace SignalWire.Agents.Hosting;

/// <summary>An agent that is registered with dependency injection.</summary>
/// <param name="Definition">The agent.</param>
/// <param name="Caller">The object that calls its tools.</param>
internal sealed record KnownAgent(AgentDefinition Definition, ToolCaller Caller);
