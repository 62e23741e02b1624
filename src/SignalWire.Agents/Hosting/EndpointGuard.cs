using System.Buffers;
using Microsoft.AspNetCore.Http;

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
        if (_authentication.IsAllowed(context.Request.Headers.Authorization))
        {
            return handler(context);
        }

        context.Response.Headers.WWWAuthenticate = "Basic";
        return Answers.WriteError(context.Response, StatusCodes.Status401Unauthorized, "Unauthorized");
    };

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
            !IsSigned(context.Request, body) ? Forbid(context)
            : RequestBody.IsJson(context.Request) ? handler(context, body)
            : Answers.RefuseContentType(context.Response)));

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

    private Task ReadAsync(HttpContext context, BodyHandler handler)
    {
        // Nearly always the body has come with the head, and nothing has to be waited for.
        var reading = RequestBody.ReadAsync(context.Request, bodyLimit);
        return reading.IsCompletedSuccessfully ? HandleAsync(context, reading.Result, handler) : WaitAsync(context, reading, handler);
    }

    private static async Task WaitAsync(HttpContext context, ValueTask<ReadOnlySequence<byte>?> reading, BodyHandler handler) =>
        await HandleAsync(context, await reading.ConfigureAwait(false), handler).ConfigureAwait(false);

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
