using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>How an agent handles the summaries of its calls.</summary>
/// <param name="Type">The type of a summary; <see langword="null"/> if the agent handles it as text.</param>
internal sealed record SummaryModel(ToolType? Type);
