using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// The part of a request that follows its arguments. The arguments are read in one pass with the request around them, so whoever reads
/// them ends up here, and only then is it known whether the tool may run.
/// </summary>
internal abstract class RequestTail
{
    /// <summary>Reads the rest of the request, and checks its token.</summary>
    /// <param name="json">The reader of the request, at the end of the arguments.</param>
    /// <param name="credentials">The credentials that came with the request.</param>
    /// <param name="call">The call.</param>
    /// <returns>Whether the request ends well and its token holds.</returns>
    /// <exception cref="JsonException">The body is not one JSON object.</exception>
    public abstract bool Admits(ref Utf8JsonReader json, ToolCredentials credentials, ToolInvocation call);
}
