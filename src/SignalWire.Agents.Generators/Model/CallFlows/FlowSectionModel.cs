namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A section of a call flow.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Verbs">The member that provides its verbs.</param>
internal sealed record FlowSectionModel(string Name, VerbMember Verbs);
