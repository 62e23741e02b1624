namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A static member of the user's that gives verbs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is called.</param>
/// <param name="IsList">Whether it gives several.</param>
internal sealed record VerbMember(string Name, bool IsMethod, bool IsList);
