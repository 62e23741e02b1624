namespace SignalWire.Agents.Generators.Model.Settings;


/// <param name="MaxDuration">How long the call may last, in seconds; nothing when the user did not say.</param>
internal sealed record AnswerModel(int? MaxDuration);
