using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Hosting;

/// <summary>An agent under one route: what its endpoints share.</summary>
internal sealed class AgentEndpoint(
    AgentDefinition agent, string route, VoiceAgentOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>How long a token outlives the longest call, in seconds: the hang-up still has to reach us.</summary>
    private const int TokenGrace = 600;

    private readonly BasicAuthentication _authentication = new(options.BasicAuth!);

    public AgentDefinition Agent => agent;

    public string Route => route;

    public ILogger Logger => logger;

    public AgentUrls Urls { get; } = new(options.BasicAuth!, options.PublicUrl);

    public ToolTokens Tokens { get; } = new(options.TokenSecrets);

    public TimeProvider Clock => clock;

    /// <summary>Until when a token that is issued now holds, in Unix seconds.</summary>
    public long Expiry => clock.GetUtcNow().ToUnixTimeSeconds() + agent.MaxDuration + TokenGrace;

    /// <summary>Puts the checks that every endpoint of an agent makes before a handler.</summary>
    /// <param name="handler">The handler of a request that passed them.</param>
    public RequestDelegate Guard(Func<HttpContext, Task> handler) => context =>
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
    public RequestDelegate GuardBody(BodyHandler handler) => Guard(context =>
    {
        if (!RequestBody.IsJson(context.Request))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be application/json");
        }

        // Nearly always the body has come with the head, and nothing has to be waited for.
        var reading = RequestBody.ReadAsync(context.Request);
        return reading.IsCompletedSuccessfully ? HandleAsync(context, reading.Result, handler) : WaitAsync(context, reading, handler);
    });

    private static async Task WaitAsync(HttpContext context, ValueTask<ReadOnlySequence<byte>?> reading, BodyHandler handler) =>
        await HandleAsync(context, await reading.ConfigureAwait(false), handler).ConfigureAwait(false);

    private static Task HandleAsync(HttpContext context, ReadOnlySequence<byte>? received, BodyHandler handler)
    {
        if (received is not { } body)
        {
            return Answers.WriteError(context.Response, StatusCodes.Status413PayloadTooLarge, "Request body too large");
        }

        // A handler has read the body when it returns, whatever its task still waits for.
        var handling = body.IsSingleSegment ? handler(context, body.FirstSpan) : handler(context, body.ToArray());
        context.Request.BodyReader.AdvanceTo(body.End);
        return handling;
    }
}
