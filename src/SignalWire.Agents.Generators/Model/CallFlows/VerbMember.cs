namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A member of the user's that gives verbs.</summary>
/// <param name="Expression">How C# asks for them.</param>
/// <param name="IsList">Whether it gives several.</param>
internal sealed record VerbMember(string Expression, bool IsList);
