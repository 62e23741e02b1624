namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A property of an object, and how it is set.</summary>
/// <param name="Argument">The property as a value that the model passes.</param>
/// <param name="Target">Who takes the value.</param>
/// <param name="Name">The name of the constructor's parameter, or of the property, in C#.</param>
internal sealed record MemberModel(ArgumentModel Argument, MemberTarget Target, string Name);
