namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Format">The file format.</param>
/// <param name="IsStereo">Whether each side has its own channel.</param>
internal sealed record RecordingModel(string Format, bool IsStereo);
