namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Replace">The word as it is written.</param>
/// <param name="With">The word as it is said.</param>
/// <param name="IgnoreCase">Whether the case of letters does not count; nothing when the user did not say.</param>
internal sealed record PronunciationModel(string Replace, string With, bool? IgnoreCase);
