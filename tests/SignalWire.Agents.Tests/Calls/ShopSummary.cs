namespace SignalWire.Agents.Tests.Calls;

/// <summary>How it went.</summary>
/// <param name="Sold">What was sold.</param>
/// <param name="Count">How much of it.</param>
internal sealed record ShopSummary(string Sold, int Count = 1);
