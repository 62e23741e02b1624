namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>The verbs around a conversation.</summary>
/// <param name="BeforeAnswer">The verbs before the call is answered.</param>
/// <param name="AfterAnswer">The verbs between the answer and the conversation.</param>
/// <param name="AfterAI">The verbs after the conversation.</param>
internal sealed record PhasesModel(
    EquatableArray<VerbMember> BeforeAnswer, EquatableArray<VerbMember> AfterAnswer, EquatableArray<VerbMember> AfterAI)
{
    public static readonly PhasesModel None = new(
        EquatableArray<VerbMember>.Empty, EquatableArray<VerbMember>.Empty, EquatableArray<VerbMember>.Empty);
}
