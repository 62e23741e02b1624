using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>Provides the HTTP request of a tool call, for a parameter of type <see cref="HttpContext"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolHttpContext
{
    /// <summary>Returns the request, or <see langword="null"/> for a call from inside the process.</summary>
    /// <param name="call">The call.</param>
    public static HttpContext? Find(ToolInvocation call) => (call as HttpToolInvocation)?.Context;

    /// <summary>Returns the request, for a tool that requires it.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="InvalidOperationException">The call comes from inside the process.</exception>
    public static HttpContext Require(ToolInvocation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Find(call) ?? throw new InvalidOperationException(
            $"Tool '{call.ToolName}' requires an HTTP request, but this call comes from inside the process. "
            + "Declare the parameter as HttpContext? if the tool can run without it.");
    }
}
