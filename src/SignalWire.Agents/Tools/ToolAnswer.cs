namespace SignalWire.Agents;

/// <summary>The end of a tool call: how it ended, and what the model is told.</summary>
/// <param name="Outcome">How the call ended.</param>
/// <param name="Result">What the model is told.</param>
public sealed record ToolAnswer(ToolOutcome Outcome, FunctionResult Result);
