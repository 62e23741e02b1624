using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Serves an agent's SWML document.</summary>
/// <param name="endpoint">The agent.</param>
/// <param name="below">Where it is served below the agent's route, with a slash before it; nothing for the route itself.</param>
internal sealed class DocumentEndpoint(AgentEndpoint endpoint, string below = "")
{
    public RequestDelegate Get => endpoint.Guard.Check(context =>
    {
        string? callId = context.Request.Query["call_id"];
        return SendAsync(context, string.IsNullOrEmpty(callId) ? CallIdReader.Generate() : Encoding.UTF8.GetBytes(callId), body: default);
    });

    public RequestDelegate Post => endpoint.Guard.CheckBody(Answer);

    /// <summary>Answers a request that passed the checks.</summary>
    public Task Answer(HttpContext context, ReadOnlySpan<byte> body) =>
        body.IsEmpty ? SendAsync(context, CallIdReader.Generate(), body)
        : CallIdReader.TryRead(body, out byte[]? callId) ? SendAsync(context, callId ?? CallIdReader.Generate(), body)
        : Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, JsonFields.NoObject);

    private Task SendAsync(HttpContext context, byte[] callId, ReadOnlySpan<byte> body)
    {
        var request = context.Request;
        if (!endpoint.Urls.CanBeMade(request.Host))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "The request names no host, and no public URL is set");
        }

        byte[] url = endpoint.Urls.Url(request.Scheme, request.Host, request.PathBase, Route(request.Path));
        var document = new DocumentRequest(url, callId, endpoint.Tokens, endpoint.Expiry);
        if (endpoint.Agent.Roles.HasFlag(AgentRoles.ConfiguresCalls))
        {
            var call = new CallRequest(Encoding.UTF8.GetString(callId), request.Query, request.Headers, body.ToArray());
            return SendConfiguredAsync(context, document, call);
        }

        Send(context, endpoint.Agent.Document, document);
        return Task.CompletedTask;
    }

    private async Task SendConfiguredAsync(HttpContext context, DocumentRequest request, CallRequest call)
    {
        ConfiguredDocument document;
        try
        {
            document = await ConfiguredDocument.MakeAsync(endpoint.Agent, request, call, context.RequestServices, context.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            ToolLog.CallNotConfigured(endpoint.Logger, endpoint.Agent.Name, LogText.Of(Encoding.UTF8.GetBytes(call.CallId)), exception);
            await Answers.WriteError(context.Response, StatusCodes.Status500InternalServerError, "Internal server error").ConfigureAwait(false);
            return;
        }

        Send(context, document.Template, document.Request);
    }

    private static void Send(HttpContext context, DocumentTemplate document, DocumentRequest request)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        document.Write(output, request);
        Answers.Write(context.Response, output.WrittenSpan);
    }

    /// <summary>The agent's route as the request has it, with what it is mapped below.</summary>
    private PathString Route(PathString path)
    {
        string asked = path.Value!.TrimEnd('/');
        return asked[..^below.Length];
    }
}
