using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Hooks;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.Hosting;

/// <summary>Receives debug events of running conversations: <c>POST …/debug_events</c>.</summary>
internal sealed class DebugEventEndpoint(AgentEndpoint endpoint)
{
    private readonly DebugHook? _hook = endpoint.Agent.Roles.HasFlag(AgentRoles.HandlesDebugEvents) ? new DebugHook(endpoint.Agent) : null;

    private static ReadOnlySpan<byte> Ok => """{"status":"ok"}"""u8;

    public RequestDelegate Get => endpoint.Guard.Check(context =>
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return Answers.WriteError(context.Response, StatusCodes.Status405MethodNotAllowed, "POST required");
    });

    public RequestDelegate Post => endpoint.Guard.CheckBody(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        body = WellFormedJson.Of(body);
        if (!JsonFields.TryReadObject(body, out _))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, JsonFields.NoObject);
        }

        if (_hook is null)
        {
            return Answers.Write(context.Response, Ok);
        }

        var call = HttpToolInvocation.Rent(context, endpoint);
        call.KeepRequest(body, carried: default);
        return AnswerAsync(context, ToolDispatcher.RunAsync(_hook, new ArgumentText("{}"u8, isInside: false), call), call);
    }

    private static async Task AnswerAsync(HttpContext context, ValueTask running, HttpToolInvocation call)
    {
        await running.ConfigureAwait(false);
        await Answers.Write(context.Response, Ok).ConfigureAwait(false);
        call.Return();
    }
}
