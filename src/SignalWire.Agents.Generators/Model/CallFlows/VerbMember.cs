namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A static member of the user that provides verbs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is a method.</param>
/// <param name="IsList">Whether it provides a list of verbs.</param>
internal sealed record VerbMember(string Name, bool IsMethod, bool IsList);
