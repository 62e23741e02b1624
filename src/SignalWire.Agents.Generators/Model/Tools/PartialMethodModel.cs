namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A method that the user declared and the generated part implements, even if its tool is in error, so that it compiles.</summary>
/// <param name="Declaration">Its C# declaration without the semicolon, which the generated part must repeat.</param>
/// <param name="Tool">The tool's name.</param>
internal sealed record PartialMethodModel(string Declaration, string Tool);
