using System.Buffers;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// The checks that every endpoint makes before its handler: credentials, size, signature and content type. Nothing is read from somebody
/// without credentials.
/// </summary>
/// <param name="credentials">What the platform sends.</param>
/// <param name="signatures">How requests are signed; nothing where they need not be.</param>
/// <param name="bodyLimit">How large a body may be, in bytes.</param>
internal sealed class EndpointGuard(BasicAuthCredentials credentials, SignedRequests? signatures = null, int bodyLimit = RequestBody.Limit)
{
    private readonly BasicAuthentication _authentication = new(credentials);

    private static ReadOnlySpan<byte> Forbidden => """{"detail":"Forbidden"}"""u8;

    /// <summary>Puts the checks of any request before a handler.</summary>
    /// <param name="handler">The handler of a request that passed them.</param>
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

    /// <summary>The same for a request without a body that must be signed, where the options have a signing key.</summary>
    /// <param name="handler">The handler of a request that passed them.</param>
    public RequestDelegate CheckSigned(Func<HttpContext, Task> handler) => Check(
        context => IsSigned(context.Request, body: default) ? handler(context) : ForbidUnsigned(context));

    /// <summary>Puts the checks of a request with a body before a handler, and gives it the body in one piece.</summary>
    /// <param name="handler">The handler; the body is gone when it returns its task.</param>
    public RequestDelegate CheckBody(BodyHandler handler) => Check(
        context => RequestBody.IsJson(context.Request) ? ReadAsync(context, handler) : Answers.RefuseContentType(context.Response));

    /// <summary>
    /// The same for a request that must be signed, where the options have a signing key. What else is wrong with a request is said only to
    /// whoever signed it.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public RequestDelegate CheckSignedBody(BodyHandler handler) => signatures is null
        ? CheckBody(handler)
        : Check(context => ReadAsync(context, (_, body) =>
            !IsSigned(context.Request, body) ? ForbidUnsigned(context)
            : RequestBody.IsJson(context.Request) ? handler(context, body)
            : Answers.RefuseContentType(context.Response)));

    /// <summary>Whether a request has the credentials.</summary>
    /// <param name="request">The request.</param>
    public bool IsAuthenticated(HttpRequest request) => _authentication.IsAllowed(request.Headers.Authorization);

    /// <summary>Whether a request is signed as it must be.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    public bool IsSigned(HttpRequest request, ReadOnlySpan<byte> body) => signatures is null || signatures.IsSigned(request, body);

    /// <summary>Answers a request that may not be made, in the vendor's words.</summary>
    public static Task Forbid(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Answers.Write(context.Response, Forbidden);
    }

    /// <summary>The same for a request without the signature that it must have.</summary>
    public static Task ForbidUnsigned(HttpContext context)
    {
        RefusalLog.Tell(context, StatusCodes.Status403Forbidden);
        return Forbid(context);
    }

    private Task ReadAsync(HttpContext context, BodyHandler handler)
    {
        // Nearly always the body has come with the head, and nothing has to be waited for.
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
    /// Answers a body that breaks HTTP, such as a chunk of impossible size. It is the client's fault, so the log of an operator has nothing
    /// of it; the server's own handling would answer some with 500 and log an unhandled exception. Where the connection itself is gone,
    /// that is the server's to handle.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="broken">What the server says of the body.</param>
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

        // A handler has read the body when it returns, whatever its task still waits for.
        var handling = body.IsSingleSegment ? handler(context, body.FirstSpan) : handler(context, body.ToArray());
        context.Request.BodyReader.AdvanceTo(body.End);
        return handling;
    }
}
