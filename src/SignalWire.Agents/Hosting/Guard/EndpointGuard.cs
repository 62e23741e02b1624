using System.Buffers;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// The checks of every endpoint before its handler runs: credentials, size, signature and content type. The body of a request without
/// credentials is not read.
/// </summary>
/// <param name="credentials">The credentials that the platform sends.</param>
/// <param name="signatures">Checks signatures, or <see langword="null"/> if they are not required.</param>
/// <param name="bodyLimit">The largest body, in bytes.</param>
internal sealed class EndpointGuard(BasicAuthCredentials credentials, SignedRequests? signatures = null, int bodyLimit = RequestBody.Limit)
{
    private readonly BasicAuthentication _authentication = new(credentials);

    private static ReadOnlySpan<byte> Forbidden => """{"detail":"Forbidden"}"""u8;

    /// <summary>Wraps a handler in the checks of any request.</summary>
    /// <param name="handler">The handler of requests that pass.</param>
    public RequestDelegate Check(Func<HttpContext, Task> handler) => context =>
    {
        Answers.SetHeaders(context.Response);
        if (IsAuthenticated(context.Request))
        {
            return handler(context);
        }

        RefusalLog.Tell(context, StatusCodes.Status401Unauthorized);
        context.Response.Headers.WWWAuthenticate = "Basic";
        return Answers.WriteError(context.Response, StatusCodes.Status401Unauthorized, "Unauthorized");
    };

    /// <summary>
    /// Wraps a handler in the checks of a request without a body, which must be signed if the options have a signing key.
    /// </summary>
    /// <param name="handler">The handler of requests that pass.</param>
    public RequestDelegate CheckSigned(Func<HttpContext, Task> handler) => Check(
        context => IsSigned(context.Request, body: default) ? handler(context) : ForbidUnsigned(context));

    /// <summary>Wraps a handler in the checks of a request with a body, and passes it the whole body.</summary>
    /// <param name="handler">The handler; the body is not valid after it returns its task.</param>
    public RequestDelegate CheckBody(BodyHandler handler) => Check(
        context => RequestBody.IsJson(context.Request) ? ReadAsync(context, handler) : Answers.RefuseContentType(context.Response));

    /// <summary>
    /// Wraps a handler in the checks of a request with a body, which must be signed if the options have a signing key. Other faults of a
    /// request are reported only if it is signed.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public RequestDelegate CheckSignedBody(BodyHandler handler) => signatures is null
        ? CheckBody(handler)
        : Check(context => ReadAsync(context, (_, body) =>
            !IsSigned(context.Request, body) ? ForbidUnsigned(context)
            : RequestBody.IsJson(context.Request) ? handler(context, body)
            : Answers.RefuseContentType(context.Response)));

    /// <summary>Returns whether a request has valid credentials.</summary>
    /// <param name="request">The request.</param>
    public bool IsAuthenticated(HttpRequest request) => _authentication.IsAllowed(request.Headers.Authorization);

    /// <summary>Returns whether a request has a valid signature, or does not need one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    public bool IsSigned(HttpRequest request, ReadOnlySpan<byte> body) => signatures is null || signatures.IsSigned(request, body);

    /// <summary>Rejects a request that is not allowed, with the vendor's body.</summary>
    public static Task Forbid(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Answers.Write(context.Response, Forbidden);
    }

    /// <summary>Rejects and logs a request without a valid signature.</summary>
    public static Task ForbidUnsigned(HttpContext context)
    {
        RefusalLog.Tell(context, StatusCodes.Status403Forbidden);
        return Forbid(context);
    }

    private Task ReadAsync(HttpContext context, BodyHandler handler)
    {
        // Nearly always the body arrives together with the headers, so there is nothing to wait for.
        var reading = RequestBody.ReadAsync(context.Request, bodyLimit);
        return reading.IsCompletedSuccessfully ? HandleAsync(context, reading.Result, handler) : WaitAsync(context, reading, handler);
    }

    private static async Task WaitAsync(HttpContext context, ValueTask<ReadOnlySequence<byte>?> reading, BodyHandler handler)
    {
        ReadOnlySequence<byte>? body;
        try
        {
            body = await reading.ConfigureAwait(false);
        }
        catch (IOException broken) when (broken is not ConnectionResetException)
        {
            await RefuseBrokenAsync(context, broken).ConfigureAwait(false);
            return;
        }

        await HandleAsync(context, body, handler).ConfigureAwait(false);
    }

    /// <summary>
    /// Rejects a body that violates HTTP, such as a chunk of impossible size. This is the client's fault, so it is logged only at level
    /// Debug. The server's own handling would answer some of these with 500 and log an unhandled exception. A broken connection is left to
    /// the server.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="broken">The server's exception.</param>
    public static Task RefuseBrokenAsync(HttpContext context, IOException broken)
    {
        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger<EndpointGuard>();
        RequestLog.BodyBroken(logger, broken.Message);
        context.Response.Headers.Connection = "close";
        return Answers.WriteError(
            context.Response, (broken as BadHttpRequestException)?.StatusCode
                ?? StatusCodes.Status400BadRequest, "The request body could not be read");
    }

    private static Task HandleAsync(HttpContext context, ReadOnlySequence<byte>? received, BodyHandler handler)
    {
        if (received is not { } body)
        {
            return Answers.RefuseSize(context.Response);
        }

        // A handler does not use the body after it returns, even if its task is still running.
        var handling = body.IsSingleSegment ? handler(context, body.FirstSpan) : handler(context, body.ToArray());
        context.Request.BodyReader.AdvanceTo(body.End);
        return handling;
    }
}
