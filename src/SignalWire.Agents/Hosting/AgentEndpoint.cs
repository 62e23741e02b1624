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

    public AgentDefinition Agent => agent;

    public string Route => route;

    public ILogger Logger => logger;

    /// <summary>Below the route, where a call may be sent on; with a slash before it.</summary>
    public string RoutingPath { get; } = "/" + options.RoutingPath.Trim('/');

    /// <summary>What is checked before a handler.</summary>
    public EndpointGuard Guard { get; } = new(options.BasicAuth!);

    public AgentUrls Urls { get; } = new(options.BasicAuth!, options.PublicUrl);

    public ToolTokens Tokens { get; } = new(options.TokenSecrets);

    public TimeProvider Clock => clock;

    /// <summary>Until when a token that is issued now holds, in Unix seconds.</summary>
    public long Expiry => clock.GetUtcNow().ToUnixTimeSeconds() + agent.MaxDuration + TokenGrace;
}
