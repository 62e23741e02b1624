using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <summary>How a call is answered.</summary>
/// <param name="MaxDuration">The maximum duration of the call, in seconds; <see langword="null"/> if it is not set.</param>
/// <param name="Members">All keys of the verb, including the duration.</param>
internal sealed record AnswerModel(int? MaxDuration, EquatableArray<JsonMember> Members);
