namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>A document without a conversation.</summary>
/// <param name="Main">The section that it begins with.</param>
/// <param name="Sections">The others, in order.</param>
internal sealed record CallFlowModel(VerbMember Main, EquatableArray<FlowSectionModel> Sections);
