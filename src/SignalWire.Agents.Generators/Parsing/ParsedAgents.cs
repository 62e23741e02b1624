using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>The agents of a compilation as the analyzers know them: several ask for the same agent, and it is read once.</summary>
internal static class ParsedAgents
{
    // A weak table: an editor makes a compilation with every keystroke, and none is to be kept alive by what was read in it.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, ParsedAgent?>> s_parsed = new();

    /// <summary>Reads a type, or gives what was read before; nothing when it is no agent.</summary>
    public static ParsedAgent? Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        // Of the many types that are none, nothing is kept.
        if (KnownSymbols.From(compilation)?.AgentAttribute(type) is null)
        {
            return null;
        }

        var parsed = s_parsed.GetValue(
            compilation, static _ => new ConcurrentDictionary<INamedTypeSymbol, ParsedAgent?>(SymbolEqualityComparer.Default));
        if (!parsed.TryGetValue(type, out var agent))
        {
            agent = AgentParser.Parse(type, compilation, cancellationToken);
            parsed.TryAdd(type, agent);
        }

        return agent;
    }
}
