namespace SignalWire.Agents.Generators.Model;

/// <summary>What the emitter is given for one agent: the agent, or why it could not be read.</summary>
/// <param name="Name">The agent's type, for a message.</param>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Model">The agent; nothing when none of it can be generated.</param>
/// <param name="Fault">The exception that the reader threw, as text.</param>
internal sealed record AgentInput(string Name, string HintName, AgentModel? Model, string? Fault);
