using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents;

/// <summary>Creates and disposes agents. An agent lives for one request.</summary>
internal static class AgentLifetime
{
    /// <summary>Creates an agent, uses it and disposes it.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="services">The services of the request's scope.</param>
    /// <param name="ask">The function that uses the agent.</param>
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
