using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Mcp;

/// <summary>An endpoint of the SDK's transport.</summary>
/// <param name="Methods">Its HTTP methods.</param>
/// <param name="Handler">The handler of its requests.</param>
internal sealed record TransportEndpoint(IReadOnlyList<string> Methods, RequestDelegate Handler);
