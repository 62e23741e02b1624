using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents;

/// <summary>Extension methods that register agents.</summary>
public static class VoiceAgentServiceCollectionExtensions
{
    /// <summary>
    /// Registers one agent that the generated <c>AddVoiceAgents</c> does not register: an agent of another assembly, or one that is not
    /// accessible outside its assembly.
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options in code, which override configuration; or <see langword="null"/>.</param>
    public static IServiceCollection AddVoiceAgent<TAgent>(this IServiceCollection services, Action<VoiceAgentOptions>? configure = null)
        where TAgent : IVoiceAgent<TAgent> => VoiceAgentServices.AddAgent<TAgent>(VoiceAgentServices.Add(services, configure));
}
