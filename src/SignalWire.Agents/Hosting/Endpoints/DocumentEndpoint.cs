using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Configuration;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Telemetry;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Serves an agent's SWML document.</summary>
/// <param name="endpoint">The agent.</param>
/// <param name="below">The path below the agent's route, with a leading slash; empty for the route itself.</param>
internal sealed class DocumentEndpoint(AgentEndpoint endpoint, string below = "")
{
    private const string Served = "served";

    public RequestDelegate Get => endpoint.CheckGet(context =>
    {
        string? callId = context.Request.Query["call_id"];
        return SendAsync(context, string.IsNullOrEmpty(callId) ? CallIdReader.Generate() : Encoding.UTF8.GetBytes(callId), body: default);
    });

    public RequestDelegate Post => endpoint.Guard.CheckSignedBody(Answer);

    /// <summary>Answers a request that passed the checks.</summary>
    public Task Answer(HttpContext context, ReadOnlySpan<byte> body)
    {
        body = WellFormedJson.Of(body);
        return body.IsEmpty ? SendAsync(context, CallIdReader.Generate(), body)
            : CallIdReader.TryRead(body, out byte[]? callId) ? SendAsync(context, callId ?? CallIdReader.Generate(), body)
            : Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, JsonFields.NoObject);
    }

    /// <summary>Sends the document of a call.</summary>
    /// <param name="context">The request, which passed the checks.</param>
    /// <param name="callId">The id of the phone call.</param>
    /// <param name="body">The request's body: a well-formed JSON object, or empty.</param>
    public Task SendAsync(HttpContext context, byte[] callId, ReadOnlySpan<byte> body)
    {
        if (!SignableCallId.IsValid(callId))
        {
            return endpoint.RefuseCallId(context, callId);
        }

        if (!endpoint.TryGetUrl(context.Request, below, out byte[] url))
        {
            return AgentEndpoint.RefuseWithoutHost(context);
        }

        var report = CallReport.Begin(endpoint);
        var document = new DocumentRequest(url, callId, endpoint.Tokens, endpoint.Expiry);
        if ((endpoint.Agent.Roles & (AgentRoles.ConfiguresCalls | AgentRoles.AuthorizesCalls)) == 0)
        {
            var sending = Send(context, endpoint.Agent.Document, document);
            report?.EndDocument(Served, callId);
            return sending;
        }

        var request = context.Request;
        var call = new CallRequest(Encoding.UTF8.GetString(callId), request.Query, request.Headers, body.ToArray());
        return ReportAsync(report, AskAndSendAsync(context, document, call, (ILogger?)report ?? endpoint.Logger), callId);
    }

    private static async Task ReportAsync(CallReport? report, Task<string> asking, byte[] callId)
    {
        string outcome = await asking.ConfigureAwait(false);
        report?.EndDocument(outcome, callId);
    }

    /// <returns>The outcome, in one word.</returns>
    private async Task<string> AskAndSendAsync(HttpContext context, DocumentRequest request, CallRequest call, ILogger logger)
    {
        try
        {
            if (!await IsAuthorizedAsync(context, call).ConfigureAwait(false))
            {
                ToolLog.CallNotAuthorized(logger, endpoint.Agent.Name, Shown(call));
                await EndpointGuard.Forbid(context).ConfigureAwait(false);
                return "refused";
            }

            var document = await ConfigureAsync(context, request, call).ConfigureAwait(false);
            await Send(context, document.Template, document.Request).ConfigureAwait(false);
            return Served;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return "canceled";
        }
        catch (Exception exception)
        {
            ToolLog.CallNotConfigured(logger, endpoint.Agent.Name, Shown(call), exception);
            await Answers.WriteError(context.Response, StatusCodes.Status500InternalServerError, "Internal server error")
                .ConfigureAwait(false);
            return "failed";
        }
    }

    private ValueTask<bool> IsAuthorizedAsync(
        HttpContext context, CallRequest call) => endpoint.Agent.Roles.HasFlag(AgentRoles.AuthorizesCalls)
        ? AgentLifetime.UseAsync(
            endpoint.Agent, context.RequestServices, agent => ((IAuthorizeCall)agent).AuthorizeCallAsync(call, context.RequestAborted))
        : new(true);

    private ValueTask<ConfiguredDocument> ConfigureAsync(HttpContext context, DocumentRequest request, CallRequest call) =>
        endpoint.Agent.Roles.HasFlag(AgentRoles.ConfiguresCalls)
            ? ConfiguredDocument.MakeAsync(endpoint.Agent, request, call, context.RequestServices, context.RequestAborted)
            : new(new ConfiguredDocument(endpoint.Agent.Document, request));

    private static string Shown(CallRequest call) => LogText.Of(call.CallId);

    private Task Send(HttpContext context, DocumentTemplate document, DocumentRequest request)
    {
        AgentTelemetry.CountDocument(endpoint.Agent.Name);
        var output = new ArrayBufferWriter<byte>(4096);
        document.Write(output, request);
        return Answers.Write(context.Response, output.WrittenSpan);
    }
}
