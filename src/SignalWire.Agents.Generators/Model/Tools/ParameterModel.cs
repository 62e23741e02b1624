namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A parameter of a tool's method.</summary>
internal abstract record ParameterModel;
