namespace SignalWire.Agents.Generators.Model;

/// <summary>A parameter of a tool's method.</summary>
internal abstract record ParameterModel;
