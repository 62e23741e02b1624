namespace SignalWire.Agents.Generators.Model.CallFlows;

/// <summary>The verbs around a conversation.</summary>
/// <param name="BeforeAnswer">Those before the call is answered.</param>
/// <param name="AfterAnswer">Those between the answer and the conversation.</param>
/// <param name="AfterAI">Those after the conversation.</param>
internal sealed record PhasesModel(
    EquatableArray<VerbMember> BeforeAnswer, EquatableArray<VerbMember> AfterAnswer, EquatableArray<VerbMember> AfterAI)
{
    public static readonly PhasesModel None = new(
        EquatableArray<VerbMember>.Empty, EquatableArray<VerbMember>.Empty, EquatableArray<VerbMember>.Empty);
}
