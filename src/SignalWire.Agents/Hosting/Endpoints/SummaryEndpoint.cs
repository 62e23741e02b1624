using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Hooks;

namespace SignalWire.Agents.Hosting;

/// <summary>Receives the summaries of calls and requests for earlier ones: <c>POST …/post_prompt</c>.</summary>
internal sealed class SummaryEndpoint(AgentEndpoint endpoint)
{
    private readonly SummaryHandler _handler = new(endpoint.Agent, endpoint.Tokens, endpoint.Clock, endpoint.Options.TokenPolicy);

    private static ReadOnlySpan<byte> Success => """{"success":true}"""u8;

    public RequestDelegate Post => endpoint.CheckReport(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        string? query = context.Request.QueryString.Value;
        Span<char> buffer = stackalloc char[TokenQuery.LongestToken];
        var call = HttpToolInvocation.RentReported(context, endpoint);
        var running = _handler.StartAsync(body, TokenQuery.Read(query, buffer), call);
        return AnswerAsync(context, running, call);
    }

    private static async Task AnswerAsync(HttpContext context, ValueTask running, HttpToolInvocation call)
    {
        await running.ConfigureAwait(false);
        if (call.Rejection is { } reason)
        {
            await Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, reason).ConfigureAwait(false);
        }
        else if (call.Outcome == ToolOutcome.Refused)
        {
            await Answers.WriteError(context.Response, StatusCodes.Status403Forbidden, "The token is missing, invalid or expired")
                .ConfigureAwait(false);
        }
        else if (call is { Tool: ConversationHook, Result.Response: { } conversation })
        {
            using (var json = new Utf8JsonWriter(call.Answer))
            {
                json.WriteStartObject();
                json.WriteString("conversation_summary"u8, conversation);
                json.WriteEndObject();
            }

            await Answers.Write(context.Response, call.Answer.WrittenSpan).ConfigureAwait(false);
        }
        else
        {
            await Answers.Write(context.Response, Success).ConfigureAwait(false);
        }

        call.Return(isSummary: true);
    }
}
