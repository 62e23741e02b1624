using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Answers the platform's tool calls: <c>POST …/swaig</c>.</summary>
internal sealed class ToolCallEndpoint(AgentEndpoint endpoint)
{
    /// <summary>Of a name that is told back, no more than this.</summary>
    private const int LongestEcho = 128;

    public RequestDelegate Post => endpoint.GuardBody(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return RejectAsync(context, "Missing function name");
        }

        if (!ToolEnvelope.TryRead(body, out var envelope))
        {
            return RejectAsync(context, "The request body must be one JSON object");
        }

        if (envelope.FunctionIsNoText)
        {
            return RejectAsync(context, "The function name must be a string");
        }

        var name = envelope.Function;
        if (name.IsEmpty)
        {
            return RejectAsync(context, "Missing function name");
        }

        if (!IsToolName(name))
        {
            return RejectAsync(context, $"Invalid function name format: '{Echo(name)}'");
        }

        var call = ToolInvocation.Rent(context.RequestServices, endpoint.Logger, context.RequestAborted);
        call.KeepCallId(envelope.CallId);
        var running = RunAsync(context.Request, envelope, call);
        return running.IsCompletedSuccessfully
            ? SendAsync(context, call, name)
            : SendLaterAsync(context, running, call);
    }

    private ValueTask RunAsync(HttpRequest request, ToolEnvelope envelope, ToolInvocation call)
    {
        if (endpoint.Agent.FindTool(envelope.Function) is not { } tool)
        {
            call.Outcome = ToolOutcome.UnknownTool;
            ToolLog.ToolUnknown(endpoint.Logger, Echo(envelope.Function), call.CallId, endpoint.Agent.Name);
            return default;
        }

        call.Tool = tool;
        if (tool.IsSecure && !endpoint.Tokens.IsValid(Token(request), envelope.CallId, tool.Name, endpoint.Now))
        {
            call.Outcome = ToolOutcome.Refused;
            ToolLog.ToolRefused(endpoint.Logger, call.ToolName, call.CallId);
            return default;
        }

        return ToolDispatcher.RunAsync(tool, envelope.Arguments, call);
    }

    private static async Task SendLaterAsync(HttpContext context, ValueTask running, ToolInvocation call)
    {
        await running.ConfigureAwait(false);
        await SendAsync(context, call, default).ConfigureAwait(false);
    }

    private static Task SendAsync(HttpContext context, ToolInvocation call, ReadOnlySpan<byte> asked)
    {
        if (call.Outcome == ToolOutcome.Canceled)
        {
            ToolInvocation.Return(call);
            return Task.CompletedTask;
        }

        var answer = new ArrayBufferWriter<byte>(256);
        ToolAnswerWriter.Write(answer, call, asked);
        ToolInvocation.Return(call);
        return Answers.SendAsync(context.Response, answer.WrittenMemory);
    }

    private static Task RejectAsync(HttpContext context, string error) =>
        Answers.SendErrorAsync(context.Response, StatusCodes.Status400BadRequest, error);

    /// <summary>The token; <c>token</c> is the older name of <c>__token</c>.</summary>
    private static string? Token(HttpRequest request)
    {
        var token = request.Query["__token"];
        return StringValues.IsNullOrEmpty(token) ? request.Query["token"] : token;
    }

    /// <summary>The platform's pattern for names: <c>^[a-zA-Z_][a-zA-Z0-9_]*$</c>.</summary>
    private static bool IsToolName(ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && character != '_')
            {
                return false;
            }
        }

        return !char.IsAsciiDigit((char)name[0]);
    }

    private static string Echo(ReadOnlySpan<byte> name) =>
        Encoding.UTF8.GetString(name.Length > LongestEcho ? name[..LongestEcho] : name);
}
