namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The HTTP request of the call, which the model does not see.</summary>
/// <param name="IsOptional">Whether null is acceptable in a call from inside the process.</param>
internal sealed record HttpContextParameterModel(bool IsOptional) : ParameterModel;
