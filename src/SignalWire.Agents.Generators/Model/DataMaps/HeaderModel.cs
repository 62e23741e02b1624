namespace SignalWire.Agents.Generators.Model.DataMaps;

internal sealed record HeaderModel(string Name, string Value);
