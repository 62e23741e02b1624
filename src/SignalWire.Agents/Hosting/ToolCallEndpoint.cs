using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Answers the platform's tool calls: <c>POST …/swaig</c>.</summary>
internal sealed class ToolCallEndpoint(AgentEndpoint endpoint)
{
    private readonly ToolRequestHandler _handler = new(endpoint.Agent, endpoint.Tokens, endpoint.Clock);

    public RequestDelegate Post => endpoint.Guard.CheckBody(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        var call = HttpToolInvocation.Rent(context, endpoint.Logger);
        var running = StartAsync(context.Request.QueryString.Value, body, call);
        if (!running.IsCompletedSuccessfully)
        {
            return AnswerLaterAsync(context, running, call);
        }

        Answer(context, call);
        return Task.CompletedTask;
    }

    private ValueTask StartAsync(string? query, ReadOnlySpan<byte> body, HttpToolInvocation call)
    {
        Span<char> buffer = stackalloc char[TokenQuery.LongestToken];
        return _handler.StartAsync(body, new ToolCredentials(TokenQuery.Find(query, buffer), TokenQuery.FindCarried(query)), call);
    }

    private static async Task AnswerLaterAsync(HttpContext context, ValueTask running, HttpToolInvocation call)
    {
        await running.ConfigureAwait(false);
        Answer(context, call);
    }

    private static void Answer(HttpContext context, HttpToolInvocation call)
    {
        if (call.Rejection is { } reason)
        {
            Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, reason);
        }
        else if (call.Outcome != ToolOutcome.Canceled)
        {
            ToolAnswerWriter.Write(call.Answer, call);
            Answers.Write(context.Response, call.Answer.WrittenSpan);
        }

        call.Return();
    }
}
