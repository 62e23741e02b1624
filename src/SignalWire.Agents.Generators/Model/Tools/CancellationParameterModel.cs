namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The call's <c>CancellationToken</c>, which the model knows nothing of.</summary>
internal sealed record CancellationParameterModel : ParameterModel;
