using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <summary>How a call is answered.</summary>
/// <param name="MaxDuration">How long the call may last, in seconds; nothing when the user did not say.</param>
/// <param name="Members">All that the verb says, that too.</param>
internal sealed record AnswerModel(int? MaxDuration, EquatableArray<JsonMember> Members);
