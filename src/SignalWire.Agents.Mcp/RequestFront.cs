using System.Buffers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Hosting;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// Prepares requests for the SDK's transport, after the check of credentials. It applies the agent's limits to bodies, rejects bodies that
/// are not JSON, makes strings readable for the SDK, and supports clients that do not accept an event stream.
/// </summary>
/// <param name="transport">The SDK's transport.</param>
internal sealed class RequestFront(RequestDelegate transport)
{
    private static ReadOnlySpan<byte> ParseError =>
        """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Parse error: the body is not one JSON text in UTF-8"}}"""u8;

    private static ReadOnlySpan<byte> AmbiguousNames =>
        """{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Invalid Request: an object contains the same name twice"}}"""u8;

    private static ReadOnlySpan<byte> InvalidParameters =>
        """{"jsonrpc":"2.0","id":null,"error":{"code":-32602,"message":"Invalid params: they do not match the method"}}"""u8;

    /// <summary>Checks a request, and passes it on if it is valid.</summary>
    /// <param name="context">The request.</param>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await ReadAndHandleAsync(context).ConfigureAwait(false);
        }
        catch (IOException broken) when (broken is not ConnectionResetException && !context.Response.HasStarted)
        {
            await EndpointGuard.RefuseBrokenAsync(context, broken).ConfigureAwait(false);
        }
    }

    private async Task ReadAndHandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (!RequestBody.IsJson(request))
        {
            await Answers.RefuseContentType(context.Response).ConfigureAwait(false);
            return;
        }

        if (await RequestBody.ReadAsync(request, RequestBody.Limit).ConfigureAwait(false) is not { } body)
        {
            await Answers.RefuseSize(context.Response).ConfigureAwait(false);
            return;
        }

        byte[] text = body.ToArray();
        request.BodyReader.AdvanceTo(body.End);
        if (ReadableRequest.Read(text) is not { } readable)
        {
            await Refuse(context.Response, ParseError).ConfigureAwait(false);
            return;
        }

        if (!readable.HasDistinctNames)
        {
            await Refuse(context.Response, AmbiguousNames).ConfigureAwait(false);
            return;
        }

        // The transport reads the body again, and recognizes it by its type alone.
        request.Body = new MemoryStream(readable.Body);
        request.ContentType = MediaTypeNames.Application.Json;
        context.Features.Set(readable);
        try
        {
            await (PlainAnswer.IsWanted(request) ? PlainAnswer.HandleAsync(context, transport) : transport(context)).ConfigureAwait(false);
        }
        catch (JsonException) when (!context.Response.HasStarted)
        {
            // The transport reads `initialize` before any code that would handle the exception.
            await Refuse(context.Response, InvalidParameters).ConfigureAwait(false);
        }
    }

    private static Task Refuse(HttpResponse response, ReadOnlySpan<byte> error)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        return PlainAnswer.Write(response, error);
    }
}
