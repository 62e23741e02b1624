namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Replace">The word as it is written.</param>
/// <param name="With">The word as it is pronounced.</param>
/// <param name="IgnoreCase">Whether case is ignored; <see langword="null"/> if it is not set.</param>
internal sealed record PronunciationModel(string Replace, string With, bool? IgnoreCase);
