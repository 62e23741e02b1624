using System.Collections.Concurrent;
using System.Reflection.Metadata;
using SignalWire.Agents;
using SignalWire.Agents.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace SignalWire.Agents;

/// <summary>
/// Has agents forget what they took down from generated code when that code is replaced in the running program (<c>dotnet watch</c>). Where
/// code cannot be replaced, as in everything that is published, nothing of it is there.
/// </summary>
internal static class HotReload
{
    private static readonly ConcurrentBag<AgentDefinition> s_agents = [];

    /// <summary>Takes an agent, of which there is one instance for the life of the program.</summary>
    /// <param name="agent">The agent.</param>
    public static void Add(AgentDefinition agent) => s_agents.Add(agent);

    /// <summary>Called by the runtime when code was replaced.</summary>
    /// <param name="types">The types whose code was replaced; <see langword="null"/> if that is not known.</param>
    internal static void ClearCache(Type[]? types)
    {
        foreach (var agent in s_agents)
        {
            agent.Forget();
        }
    }
}
