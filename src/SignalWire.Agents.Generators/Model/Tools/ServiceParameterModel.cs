namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A service from the scope of the call, which the model does not see.</summary>
internal sealed record ServiceParameterModel(ServiceModel Service) : ParameterModel;
