namespace SignalWire.Agents.Generators.Model;

/// <summary>The input of the emitter for one agent: the agent, or the reason why it could not be parsed.</summary>
/// <param name="Name">The agent's type, for a message.</param>
/// <param name="HintName">The name of the emitted file.</param>
/// <param name="Model">The agent; <see langword="null"/> if nothing can be generated.</param>
/// <param name="Fault">The exception of the parser, as text.</param>
internal sealed record AgentInput(string Name, string HintName, AgentModel? Model, string? Fault);
