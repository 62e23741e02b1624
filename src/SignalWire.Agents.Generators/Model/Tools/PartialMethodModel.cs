namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A method that the user declared and the generated part implements, so that it compiles; also where its tool is in
/// error.</summary>
/// <param name="Declaration">Its declaration in C# without the semicolon, as the other part must repeat it.</param>
/// <param name="Tool">The tool's name.</param>
internal sealed record PartialMethodModel(string Declaration, string Tool);
