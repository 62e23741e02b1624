namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>What the platform says of the call, which the model knows nothing of.</summary>
internal sealed record ToolCallParameterModel : ParameterModel;
