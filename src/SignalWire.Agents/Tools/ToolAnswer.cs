namespace SignalWire.Agents;

/// <summary>Represents the end of a tool call: how it ended, and what is sent to the model.</summary>
/// <param name="Outcome">How the call ended.</param>
/// <param name="Result">The result that is sent to the model.</param>
public sealed record ToolAnswer(ToolOutcome Outcome, FunctionResult Result);
