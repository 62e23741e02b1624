namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The <c>CancellationToken</c> of the call, which the model does not see.</summary>
internal sealed record CancellationParameterModel : ParameterModel;
