using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>How an agent takes the summaries of its calls.</summary>
/// <param name="Type">What they are read into; nothing for an agent that takes them as text.</param>
internal sealed record SummaryModel(ToolType? Type);
