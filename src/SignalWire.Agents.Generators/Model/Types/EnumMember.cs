namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A member of an enum.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Identifier">The member's name in C#.</param>
/// <param name="Value">The member's number.</param>
internal sealed record EnumMember(string Name, string Identifier, string Value);
