namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A service of the call's scope, which the model knows nothing of.</summary>
internal sealed record ServiceParameterModel(ServiceModel Service) : ParameterModel;
