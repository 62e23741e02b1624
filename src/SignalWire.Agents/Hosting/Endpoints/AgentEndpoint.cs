using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>An agent under one route: what its endpoints share.</summary>
internal sealed class AgentEndpoint(
    AgentDefinition agent, string route, VoiceAgentOptions options, TimeProvider clock, ILogger logger, ToolTryOut? tryOut)
{
    /// <summary>How long a token outlives the longest call, in seconds: the hang-up still has to reach us.</summary>
    private const int TokenGrace = 600;

    public AgentDefinition Agent => agent;

    public string Route => route;

    public VoiceAgentOptions Options => options;

    public ILogger Logger => logger;

    /// <summary>Runs tools without a call; <see langword="null"/> unless that is allowed, which it is in Development alone.</summary>
    public ToolTryOut? TryOut => tryOut;

    /// <summary>Below the route, where a call may be sent on; with a slash before it.</summary>
    public string RoutingPath { get; } = "/" + options.RoutingPath.Trim('/');

    /// <summary>What is checked before a handler.</summary>
    public EndpointGuard Guard { get; } = new(
        options.BasicAuth!, options.SigningKey is { } key ? new SignedRequests(key, options.BasicAuth!, options.PublicUrl) : null);

    /// <summary>Puts the checks of a document that is requested by GET before a handler.</summary>
    public RequestDelegate CheckGet(Func<HttpContext, Task> handler) =>
        options.RequireSignedGet ? Guard.CheckSigned(handler) : Guard.Check(handler);

    /// <summary>Puts the checks of what the platform tells of a call before a handler.</summary>
    public RequestDelegate CheckReport(BodyHandler handler) =>
        options.RequireSignedToolCalls ? Guard.CheckSignedBody(handler) : Guard.CheckBody(handler);

    public CallbackUrls CallbackUrls { get; } = new(options);

    public AgentUrls Urls { get; } = new(options.BasicAuth!, options.PublicUrl);

    public ToolTokens Tokens { get; } = new(options.TokenSecrets, route);

    public TimeProvider Clock => clock;

    /// <summary>Until when a token that is issued now holds, in Unix seconds.</summary>
    public long Expiry => clock.GetUtcNow().ToUnixTimeSeconds() + agent.MaxDuration + TokenGrace;

    /// <summary>The agent's URL for whoever asked here.</summary>
    /// <param name="request">The request.</param>
    /// <param name="below">What stands behind the agent's route in the request's path; nothing for the route itself.</param>
    /// <param name="url">The URL in UTF-8.</param>
    /// <returns>Whether there is one: a request may name no host.</returns>
    public bool TryGetUrl(HttpRequest request, string below, out byte[] url)
    {
        url = [];
        if (!Urls.CanBeMade(request.Host))
        {
            return false;
        }

        // A group of routes may have put something before the agent's own.
        string asked = request.Path.Value!.TrimEnd('/');
        url = Urls.Url(request.Scheme, request.Host, request.PathBase, asked[..^below.Length]);
        return true;
    }

    /// <summary>Answers a request for the document of a phone call whose id no token can be bound to.</summary>
    public Task RefuseCallId(HttpContext context, ReadOnlySpan<byte> callId)
    {
        ToolLog.CallIdRefused(logger, agent.Name, LogText.Of(callId[..Math.Min(callId.Length, SignableCallId.MaxLength)]));
        return Answers.WriteError(
            context.Response,
            StatusCodes.Status400BadRequest,
            $"The call id must have 1 to {SignableCallId.MaxLength} bytes, and no dot, colon or control character");
    }

    /// <summary>Answers a request from which no URL can be made.</summary>
    public static Task RefuseWithoutHost(HttpContext context) =>
        Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "The request names no host, and no public URL is set");
}
