using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Answers the platform's tool calls: <c>POST …/swaig</c>.</summary>
internal sealed class ToolCallEndpoint(AgentEndpoint endpoint)
{
    private readonly ToolRequestHandler _handler = new(endpoint.Agent, endpoint.Tokens, endpoint.Clock);

    public RequestDelegate Post => endpoint.GuardBody(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        var call = HttpToolInvocation.Rent(context, endpoint.Logger);
        var running = _handler.StartAsync(body, Token(context.Request), call);
        return running.IsCompletedSuccessfully ? SendAsync(context, call) : SendLaterAsync(context, running, call);
    }

    private static async Task SendLaterAsync(HttpContext context, ValueTask running, HttpToolInvocation call)
    {
        await running.ConfigureAwait(false);
        await SendAsync(context, call).ConfigureAwait(false);
    }

    private static Task SendAsync(HttpContext context, HttpToolInvocation call)
    {
        if (call.Rejection is { } reason)
        {
            call.Return();
            return Answers.SendErrorAsync(context.Response, StatusCodes.Status400BadRequest, reason);
        }

        if (call.Outcome == ToolOutcome.Canceled)
        {
            call.Return();
            return Task.CompletedTask;
        }

        var answer = new ArrayBufferWriter<byte>(256);
        ToolAnswerWriter.Write(answer, call);
        call.Return();
        return Answers.SendAsync(context.Response, answer.WrittenMemory);
    }

    /// <summary>The token; <c>token</c> is the older name of <c>__token</c>.</summary>
    private static string? Token(HttpRequest request)
    {
        var token = request.Query["__token"];
        return StringValues.IsNullOrEmpty(token) ? request.Query["token"] : token;
    }
}
