namespace SignalWire.Agents.Swml;

/// <summary>The long form of <see cref="Sleep"/>.</summary>
internal sealed record SleepDuration(SwmlValue<int> Duration);
