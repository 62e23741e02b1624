using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents;

/// <summary>Adds agents to an application.</summary>
public static class VoiceAgentServiceCollectionExtensions
{
    /// <summary>
    /// Adds one agent, where the generated <c>AddVoiceAgents</c> does not: one of another assembly, or one that its assembly hides.
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options in code; they win over configuration.</param>
    public static IServiceCollection AddVoiceAgent<TAgent>(this IServiceCollection services, Action<VoiceAgentOptions>? configure = null)
        where TAgent : IVoiceAgent<TAgent> => VoiceAgentServices.AddAgent<TAgent>(VoiceAgentServices.Add(services, configure));
}
