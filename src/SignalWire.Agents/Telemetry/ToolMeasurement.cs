using System.Diagnostics;

namespace SignalWire.Agents.Telemetry;

/// <summary>Represents the start of a tool call.</summary>
/// <param name="Activity">The activity; <see langword="null"/> if there is no listener.</param>
/// <param name="Start">The timestamp of the start, from <see cref="Stopwatch"/>.</param>
internal readonly record struct ToolMeasurement(Activity? Activity, long Start);
