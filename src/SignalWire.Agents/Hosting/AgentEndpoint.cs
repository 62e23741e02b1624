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

    /// <summary>The platform's own default for <c>max_duration</c>, in seconds.</summary>
    private const int LongestCall = 14_400;

    private readonly BasicAuthentication _authentication = new(options.BasicAuth!);

    public AgentDefinition Agent => agent;

    public string Route => route;

    public ILogger Logger => logger;

    public AgentUrls Urls { get; } = new(options.BasicAuth!, options.PublicUrl);

    public ToolTokens Tokens { get; } = new(options.TokenSecrets);

    public TimeProvider Clock => clock;

    /// <summary>Until when a token that is issued now holds, in Unix seconds.</summary>
    public long Expiry => clock.GetUtcNow().ToUnixTimeSeconds() + LongestCall + TokenGrace;

    /// <summary>Puts the checks that every endpoint of an agent makes before a handler.</summary>
    /// <param name="handler">The handler of a request that passed them.</param>
    public RequestDelegate Guard(Func<HttpContext, Task> handler) => context =>
    {
        Answers.SetHeaders(context.Response);
        if (!_authentication.IsAllowed(context.Request.Headers.Authorization))
        {
            context.Response.Headers.WWWAuthenticate = "Basic";
            return Answers.SendErrorAsync(context.Response, StatusCodes.Status401Unauthorized, "Unauthorized");
        }

        return handler(context);
    };

    /// <summary>Puts the checks of a request with a body before a handler, and gives it the body in one piece.</summary>
    /// <param name="handler">The handler; the body is gone when it returns its task.</param>
    public RequestDelegate GuardBody(BodyHandler handler) => Guard(async context =>
    {
        var request = context.Request;
        if (!RequestBody.IsJson(request))
        {
            await Answers.SendErrorAsync(
                context.Response, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be application/json").ConfigureAwait(false);
            return;
        }

        if (await RequestBody.ReadAsync(request, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            await Answers.SendErrorAsync(
                context.Response, StatusCodes.Status413PayloadTooLarge, "Request body too large").ConfigureAwait(false);
            return;
        }

        var handling = body.IsSingleSegment ? handler(context, body.FirstSpan) : handler(context, body.ToArray());
        await handling.ConfigureAwait(false);
        request.BodyReader.AdvanceTo(body.End);
    });
}
