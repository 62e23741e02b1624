using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>Handles a request whose body has been received.</summary>
/// <param name="context">The request.</param>
/// <param name="body">Its body.</param>
internal delegate Task BodyHandler(HttpContext context, ReadOnlySpan<byte> body);
