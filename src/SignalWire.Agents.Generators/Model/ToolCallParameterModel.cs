namespace SignalWire.Agents.Generators.Model;

/// <summary>What the platform says of the call, which the model knows nothing of.</summary>
internal sealed record ToolCallParameterModel : ParameterModel;
