namespace SignalWire.Agents.Swml;

/// <summary>Represents the long form of <see cref="Sleep"/>.</summary>
internal sealed record SleepDuration(SwmlValue<int> Duration);
