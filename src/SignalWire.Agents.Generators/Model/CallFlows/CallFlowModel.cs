namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A document without a conversation.</summary>
/// <param name="Main">The section with which it begins.</param>
/// <param name="Sections">The other sections, in order.</param>
internal sealed record CallFlowModel(VerbMember Main, EquatableArray<FlowSectionModel> Sections);
