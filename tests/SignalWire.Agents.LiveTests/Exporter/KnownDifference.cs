namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>A type that System.Text.Json and we describe differently.</summary>
/// <param name="Type">In C#.</param>
/// <param name="Reason">Why ours is meant.</param>
/// <param name="Places">Each place: theirs, and ours.</param>
internal sealed record KnownDifference(string Type, string Reason, params string[] Places);
