using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>The parsed agents of a compilation. Several analyzers need the same agent, so each is parsed once.</summary>
internal static class ParsedAgents
{
    // A weak table, because an editor creates a compilation with every keystroke and the cache must not keep it alive.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, ParsedAgent?>> s_parsed = new();

    /// <summary>Parses a type, or returns the cached result; <see langword="null"/> if the type is not an agent.</summary>
    public static ParsedAgent? Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        // Nothing is cached for the many types that are not agents.
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
