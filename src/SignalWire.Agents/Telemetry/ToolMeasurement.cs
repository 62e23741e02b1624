using System.Diagnostics;

namespace SignalWire.Agents.Telemetry;

/// <summary>The beginning of a tool call.</summary>
/// <param name="Activity">Its activity; nothing where nobody listens.</param>
/// <param name="Start">When it began, as <see cref="Stopwatch"/> counts.</param>
internal readonly record struct ToolMeasurement(Activity? Activity, long Start);
