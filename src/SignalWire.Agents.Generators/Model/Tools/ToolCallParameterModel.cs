namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The platform's data about the call, which the model does not see.</summary>
internal sealed record ToolCallParameterModel : ParameterModel;
