using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// Represents the part of a request after its arguments. The arguments are read in one pass with the request, so it is known only at the
/// end of the request whether the tool can run.
/// </summary>
internal abstract class RequestTail
{
    /// <summary>Reads the rest of the request and checks its token.</summary>
    /// <param name="json">The reader of the request, at the end of the arguments.</param>
    /// <param name="credentials">The credentials in the request.</param>
    /// <param name="call">The call.</param>
    /// <returns><see langword="true"/> if the request is complete and its token is valid.</returns>
    /// <exception cref="JsonException">The body is not one JSON object.</exception>
    public abstract bool Admits(ref Utf8JsonReader json, ToolCredentials credentials, ToolInvocation call);
}
