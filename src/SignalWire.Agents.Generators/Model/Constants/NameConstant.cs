namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A wire name for use in code.</summary>
/// <param name="Name">The constant's name in C#.</param>
/// <param name="Value">The wire name.</param>
/// <param name="Docs">Its documentation, in plain text.</param>
internal sealed record NameConstant(string Name, string Value, string Docs);
