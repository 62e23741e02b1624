using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>A method that calls a tool.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Name">The method's name.</param>
internal sealed record TypedCall(ToolModel Tool, string Name);
