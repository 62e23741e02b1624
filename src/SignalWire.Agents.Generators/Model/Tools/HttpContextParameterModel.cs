namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The HTTP request of the call, which the model knows nothing of.</summary>
/// <param name="IsOptional">Whether null will do in a call from inside the process.</param>
internal sealed record HttpContextParameterModel(bool IsOptional) : ParameterModel;
