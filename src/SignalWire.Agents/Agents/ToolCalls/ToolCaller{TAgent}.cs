using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.ToolCalls;

/// <summary>A <see cref="ToolCaller"/> that dependency injection can tell from another agent's.</summary>
internal sealed class ToolCaller<TAgent>(IServiceScopeFactory scopes, ILogger<TAgent> logger, Func<string, string>? callbackUrl = null)
    : ToolCaller(TAgent.Definition, scopes, logger, callbackUrl), IToolCaller<TAgent>
    where TAgent : IVoiceAgent<TAgent>;
