using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Tools that take what is supplied: the request and services.</summary>
[VoiceAgent("Request", Route = "/request")]
internal sealed partial class RequestAgent(ScopedNumber number, KeptCalls kept)
{
    /// <summary>Keeps what the platform says of the call, and ends later.</summary>
    /// <param name="note">A note.</param>
    /// <param name="call">The call.</param>
    [Tool]
    public async Task<string> Keep(string note, ToolCall call)
    {
        await Task.Yield();
        kept.Add(call);
        return note;
    }

    /// <summary>Takes nothing of the call.</summary>
    [Tool]
    public static string TakeNothing() => "nothing";

    /// <summary>Says where the request came to.</summary>
    /// <param name="context">The request.</param>
    [Tool]
    public static string TellPath(HttpContext context) => context.Request.Path.Value!;

    /// <summary>Says where the request came to, if there is one.</summary>
    /// <param name="context">The request.</param>
    [Tool]
    public static string TellPathIfAny(HttpContext? context) => context?.Request.Path.Value ?? "no request";

    /// <summary>Says whether the services of agent, tool and request are the same.</summary>
    /// <param name="context">The request.</param>
    /// <param name="supplied">The tool's own.</param>
    [Tool]
    public string CompareServices(HttpContext? context, [FromServices] ScopedNumber supplied) =>
        $"{number == supplied} {context?.RequestServices.GetService(typeof(ScopedNumber)) == supplied}";
}
