using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents;

/// <summary>An agent lives for one request.</summary>
internal static class AgentLifetime
{
    /// <summary>Makes an agent, asks it something, and disposes it.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="services">The services of the request's own scope.</param>
    /// <param name="ask">What it is asked.</param>
    public static async ValueTask<T> UseAsync<T>(AgentDefinition agent, IServiceProvider services, Func<object, ValueTask<T>> ask)
    {
        object made = agent.CreateAgent(services);
        try
        {
            return await ask(made).ConfigureAwait(false);
        }
        finally
        {
            await AgentDisposal.DisposeAsync(made).ConfigureAwait(false);
        }
    }
}
