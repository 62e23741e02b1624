using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Admits requests for secure tools that name no phone call, as the vendor's <c>swaig-test</c> sends them. Outside Development there is no
/// instance, whatever the options say, so that nothing can be admitted.
/// </summary>
internal sealed class ToolTryOut
{
    private readonly AgentDefinition _agent;

    private ToolTryOut(AgentDefinition agent) => _agent = agent;

    /// <summary>Makes one where the options ask for it.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="services">The application's services.</param>
    /// <param name="options">The options.</param>
    /// <returns>The instance; <see langword="null"/> outside Development, and by default.</returns>
    public static ToolTryOut? Create(AgentDefinition agent, IServiceProvider services, VoiceAgentOptions options) =>
        options.RunToolsWithoutCall && IsDevelopment(services) ? new ToolTryOut(agent) : null;

    /// <summary>Whether this is Development for all who know: a program may name its environment once more in code.</summary>
    /// <param name="services">The application's services.</param>
    public static bool IsDevelopment(IServiceProvider services) =>
        services.GetService<IHostEnvironment>()?.IsDevelopment() == true
        && services.GetService<IWebHostEnvironment>()?.IsDevelopment() != false;

    /// <summary>Whether a request that has no token for a tool may run it all the same.</summary>
    /// <param name="tool">The tool; a hook of a call is not one that can be tried.</param>
    /// <param name="credentials">What came with the request: nothing, or the request is refused.</param>
    /// <param name="callId">The phone call that the request names: none, or the request is refused.</param>
    /// <param name="call">The call.</param>
    public bool Admits(ToolDefinition tool, ToolCredentials credentials, ReadOnlySpan<byte> callId, ToolInvocation call)
    {
        bool admits = credentials.Token.IsEmpty && credentials.Carried.IsEmpty && callId.IsEmpty
            && tool.IsEnabled && _agent.Tools.Contains(tool);
        if (admits)
        {
            ToolLog.ToolTriedOut(call.Logger, call.ToolName);
        }

        return admits;
    }
}
