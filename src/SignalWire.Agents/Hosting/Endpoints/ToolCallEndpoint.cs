using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Telemetry;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Answers the platform's tool calls: <c>POST …/swaig</c>.</summary>
internal sealed class ToolCallEndpoint(AgentEndpoint endpoint)
{
    private readonly ToolRequestHandler _handler = new(
        endpoint.Agent, endpoint.Tokens, endpoint.Clock, endpoint.Options.TokenPolicy, endpoint.TryOut);

    private readonly FunctionDiscovery _discovery = new(endpoint);

    public RequestDelegate Post => endpoint.CheckReport(HandleAsync);

    private Task HandleAsync(HttpContext context, ReadOnlySpan<byte> body)
    {
        var call = HttpToolInvocation.RentReported(context, endpoint);
        if (AgentTelemetry.IsOn)
        {
            call.Measurement = AgentTelemetry.Start(endpoint.Agent.Name, body, endpoint.Options.RecordArguments);
        }

        var running = StartAsync(context.Request.QueryString.Value, body, call);
        if (call.Rejection is not null && FunctionDiscovery.TryReadNames(body, out var names))
        {
            call.Measurement?.Activity?.Dispose();
            call.Report = null;
            call.Return();
            return _discovery.AnswerAsync(context, body, names);
        }

        if (!running.IsCompletedSuccessfully)
        {
            // The tool already has the activity; here it would become the parent of unrelated activities.
            if (call.Measurement?.Activity is { } activity)
            {
                Activity.Current = activity.Parent;
            }

            return AnswerLaterAsync(context, running, call);
        }

        return Answer(context, call);
    }

    private ValueTask StartAsync(string? query, ReadOnlySpan<byte> body, HttpToolInvocation call)
    {
        Span<char> buffer = stackalloc char[TokenQuery.LongestToken];
        return _handler.StartAsync(body, TokenQuery.Read(query, buffer), call);
    }

    private async Task AnswerLaterAsync(HttpContext context, ValueTask running, HttpToolInvocation call)
    {
        await running.ConfigureAwait(false);
        await Answer(context, call).ConfigureAwait(false);
    }

    private Task Answer(HttpContext context, HttpToolInvocation call)
    {
        var answering = Task.CompletedTask;
        if (call.Rejection is { } reason)
        {
            answering = Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, reason);
        }
        else if (call.Outcome != ToolOutcome.Canceled)
        {
            ToolAnswerWriter.Write(call.Answer, call);
            answering = Answers.Write(context.Response, call.Answer.WrittenSpan);
        }

        if (call.Measurement is { } measurement)
        {
            AgentTelemetry.End(measurement, endpoint.Agent.Name, call);
        }

        call.Return();
        return answering;
    }
}
