namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Format">The kind of file, as the platform names it.</param>
/// <param name="IsStereo">Whether both sides have a channel each.</param>
internal sealed record RecordingModel(string Format, bool IsStereo);
