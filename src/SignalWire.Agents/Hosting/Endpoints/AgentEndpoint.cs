using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>An agent at one route: the state that its endpoints share.</summary>
internal sealed class AgentEndpoint(
    AgentDefinition agent, string route, VoiceAgentOptions options, TimeProvider clock, ILogger logger, ToolTryOut? tryOut)
{
    /// <summary>
    /// How long a token outlives the longest call, in seconds, because the request at the end of the call still has to arrive.
    /// </summary>
    private const int TokenGrace = 600;

    public AgentDefinition Agent => agent;

    public string Route => route;

    public VoiceAgentOptions Options => options;

    public ILogger Logger => logger;

    /// <summary>Runs tools without a call; <see langword="null"/> unless that is allowed, which is possible only in Development.</summary>
    public ToolTryOut? TryOut => tryOut;

    /// <summary>The path below the route at which a call can be redirected; with a leading slash.</summary>
    public string RoutingPath { get; } = "/" + options.RoutingPath.Trim('/');

    /// <summary>The checks before a handler runs.</summary>
    public EndpointGuard Guard { get; } = new(
        options.BasicAuth!, options.SigningKey is { } key ? new SignedRequests(key, options.BasicAuth!, options.PublicUrl) : null);

    /// <summary>Wraps a handler in the checks of a request for a document by GET.</summary>
    public RequestDelegate CheckGet(Func<HttpContext, Task> handler) =>
        options.RequireSignedGet ? Guard.CheckSigned(handler) : Guard.Check(handler);

    /// <summary>Wraps a handler in the checks of a tool call or a summary.</summary>
    public RequestDelegate CheckReport(BodyHandler handler) =>
        options.RequireSignedToolCalls ? Guard.CheckSignedBody(handler) : Guard.CheckBody(handler);

    public CallbackUrls CallbackUrls { get; } = new(options);

    public AgentUrls Urls { get; } = new(options.BasicAuth!, options.PublicUrl);

    public ToolTokens Tokens { get; } = new(options.TokenSecrets, route);

    public TimeProvider Clock => clock;

    /// <summary>The time until which a token that is issued now is valid, in Unix seconds.</summary>
    public long Expiry => clock.GetUtcNow().ToUnixTimeSeconds() + agent.MaxDuration + TokenGrace;

    /// <summary>Gets the agent's URL at the address of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="below">The part of the request's path after the agent's route; empty for the route itself.</param>
    /// <param name="url">The URL in UTF-8.</param>
    /// <returns>Whether there is a URL; a request can lack a host.</returns>
    public bool TryGetUrl(HttpRequest request, string below, out byte[] url)
    {
        url = [];
        if (!Urls.CanBeMade(request.Host))
        {
            return false;
        }

        // A group of routes can add a prefix to the agent's own route.
        string asked = request.Path.Value!.TrimEnd('/');
        url = Urls.Url(request.Scheme, request.Host, request.PathBase, asked[..^below.Length]);
        return true;
    }

    /// <summary>Rejects a request for a document whose call id cannot be part of a token.</summary>
    public Task RefuseCallId(HttpContext context, ReadOnlySpan<byte> callId)
    {
        ToolLog.CallIdRefused(logger, agent.Name, LogText.Of(callId[..Math.Min(callId.Length, SignableCallId.MaxLength)]));
        return Answers.WriteError(
            context.Response,
            StatusCodes.Status400BadRequest,
            $"The call id must be 1 to {SignableCallId.MaxLength} bytes long, without dots, colons and control characters");
    }

    /// <summary>Rejects a request from which no URL can be derived.</summary>
    public static Task RefuseWithoutHost(HttpContext context) =>
        Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "The request has no host, and no public URL is set");
}
