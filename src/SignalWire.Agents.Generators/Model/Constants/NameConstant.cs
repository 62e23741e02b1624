namespace SignalWire.Agents.Generators.Model.Constants;

/// <summary>A name on the wire that code may use.</summary>
/// <param name="Name">The constant's name in C#.</param>
/// <param name="Value">The name on the wire.</param>
/// <param name="Docs">What it names, in plain text.</param>
internal sealed record NameConstant(string Name, string Value, string Docs);
