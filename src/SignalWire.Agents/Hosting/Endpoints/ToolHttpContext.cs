using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>Hands a tool the HTTP request of its call, for a parameter of type <see cref="HttpContext"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolHttpContext
{
    /// <summary>The request; <see langword="null"/> in a call from inside the process.</summary>
    /// <param name="call">The call.</param>
    public static HttpContext? Find(ToolInvocation call) => (call as HttpToolInvocation)?.Context;

    /// <summary>The request, for a tool that cannot do without it.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="InvalidOperationException">The call comes from inside the process.</exception>
    public static HttpContext Require(ToolInvocation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Find(call) ?? throw new InvalidOperationException(
            $"Tool '{call.ToolName}' needs an HTTP request, and this call comes from inside the process. "
            + "Let the parameter be null, HttpContext?, if the tool can do without it.");
    }
}
