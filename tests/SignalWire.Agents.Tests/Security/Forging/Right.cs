namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>What a token gives its holder: one tool of one agent in one call, with what was carried along.</summary>
internal sealed record Right(string Route, string CallId, string Tool, string Carried);
