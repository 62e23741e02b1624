namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>A token that a server issued to whoever asked for a document.</summary>
/// <param name="Right">What it is for.</param>
/// <param name="Token">The token, decoded: its parts joined by dots.</param>
internal sealed record Issued(Right Right, string Token);
