using System.Collections.Concurrent;
using System.Reflection.Metadata;
using SignalWire.Agents;
using SignalWire.Agents.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace SignalWire.Agents;

/// <summary>
/// Makes agents discard what they cached from generated code when that code is replaced in the running program (<c>dotnet watch</c>). In a
/// program whose code cannot be replaced, such as any published program, none of this is included.
/// </summary>
internal static class HotReload
{
    private static readonly ConcurrentBag<AgentDefinition> s_agents = [];

    /// <summary>Registers an agent. There is one instance of it for the lifetime of the program.</summary>
    /// <param name="agent">The agent.</param>
    public static void Add(AgentDefinition agent) => s_agents.Add(agent);

    /// <summary>Discards what the agents cached. The runtime calls this method after code was replaced.</summary>
    /// <param name="types">The types whose code was replaced; <see langword="null"/> if they are not known.</param>
    internal static void ClearCache(Type[]? types)
    {
        foreach (var agent in s_agents)
        {
            agent.Forget();
        }
    }
}
