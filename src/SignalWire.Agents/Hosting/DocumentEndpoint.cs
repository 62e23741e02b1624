using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>Serves an agent's SWML document.</summary>
internal sealed class DocumentEndpoint(AgentEndpoint endpoint)
{
    private const int GeneratedCallIdBytes = 16;

    /// <summary>Below the agent's route, where the document can be had as well.</summary>
    private static readonly string[] OtherPaths = ["/swaig", "/post_prompt"];

    public RequestDelegate Get => endpoint.Guard.Check(context =>
    {
        string? callId = context.Request.Query["call_id"];
        return SendAsync(context, string.IsNullOrEmpty(callId) ? GenerateCallId() : Encoding.UTF8.GetBytes(callId), body: default);
    });

    public RequestDelegate Post => endpoint.Guard.CheckBody((context, body) =>
        body.IsEmpty ? SendAsync(context, GenerateCallId(), body)
        : TryReadCallId(body, out byte[]? callId) ? SendAsync(context, callId ?? GenerateCallId(), body)
        : Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, JsonFields.NoObject));

    /// <summary>An id for a document that is asked for without one; tools called with its tokens must name it.</summary>
    private static byte[] GenerateCallId() => Base64Url.EncodeToUtf8(RandomNumberGenerator.GetBytes(GeneratedCallIdBytes));

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

    private static PathString Route(PathString path)
    {
        string route = path.Value!.TrimEnd('/');
        foreach (string other in OtherPaths)
        {
            if (route.EndsWith(other, StringComparison.OrdinalIgnoreCase))
            {
                return route[..^other.Length];
            }
        }

        return route;
    }

    /// <summary>Takes <c>call_id</c>, else <c>call.call_id</c>.</summary>
    private static bool TryReadCallId(ReadOnlySpan<byte> body, out byte[]? callId)
    {
        callId = null;
        byte[]? nested = null;

        // The reader looks only at the text that it is asked for.
        if (!Utf8.IsValid(body))
        {
            return false;
        }

        try
        {
            var json = new Utf8JsonReader(body);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("call_id"u8))
                {
                    callId = ReadText(ref json);
                }
                else if (json.ValueTextEquals("call"u8))
                {
                    nested = ReadNestedCallId(ref json);
                }
                else
                {
                    json.Skip();
                }
            }

            json.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or an escaped half of a surrogate pair where text must be.
            return false;
        }

        callId ??= nested;
        return true;
    }

    private static byte[]? ReadNestedCallId(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return null;
        }

        byte[]? callId = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("call_id"u8))
            {
                callId = ReadText(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return callId;
    }

    private static byte[]? ReadText(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String && json.GetString() is { Length: > 0 } text)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        json.Skip();
        return null;
    }
}
