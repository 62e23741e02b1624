using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.ToolCalls;

/// <summary>Represents a <see cref="ToolCaller"/> whose type identifies the agent for dependency injection.</summary>
internal sealed class ToolCaller<TAgent>(IServiceScopeFactory scopes, ILogger<TAgent> logger, Func<string, string>? callbackUrl = null)
    : ToolCaller(TAgent.Definition, scopes, logger, callbackUrl), IToolCaller<TAgent>
    where TAgent : IVoiceAgent<TAgent>;
