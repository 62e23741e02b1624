namespace SignalWire.Agents.Tests.Hosting;

/// <summary>How it went.</summary>
/// <param name="Sold">What was sold.</param>
internal sealed record TornSummary(string Sold);
