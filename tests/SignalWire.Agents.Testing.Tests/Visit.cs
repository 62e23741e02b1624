namespace SignalWire.Agents.Testing.Tests;

/// <summary>What a call was about.</summary>
/// <param name="Reason">Why the caller called.</param>
internal sealed record Visit(string Reason);
