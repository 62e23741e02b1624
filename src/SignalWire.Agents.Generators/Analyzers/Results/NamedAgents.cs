using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>The agents whose code names their parts, each read when the first name is asked for.</summary>
internal sealed class NamedAgents(Compilation compilation, KnownSymbols known)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ParsedAgent?> _parsed = new(SymbolEqualityComparer.Default);

    /// <summary>The agent in whose code a member stands; nothing when it stands in none, as where agents inherit it.</summary>
    public (INamedTypeSymbol Type, ParsedAgent Agent)? Around(ISymbol member, CancellationToken cancellationToken)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        while (type is not null && type.GetAttributes().Find(known.VoiceAgent) is null)
        {
            type = type.ContainingType;
        }

        return type is not null && Parse(type, cancellationToken) is { } agent ? (type, agent) : null;
    }

    /// <summary>Whether calls are configured with functions of other servers, whose names nobody can know here.</summary>
    public static bool AddsFunctionsLater(INamedTypeSymbol agent, CancellationToken cancellationToken) => agent.DeclaringSyntaxReferences
        .Where(part => !part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .SelectMany(part => part.GetSyntax(cancellationToken).DescendantNodes())
        .OfType<MemberAccessExpressionSyntax>()
        .Any(access => access.Name.Identifier.ValueText is "Includes" or "McpServers");

    private ParsedAgent? Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!_parsed.TryGetValue(type, out var agent))
        {
            agent = AgentParser.Parse(type, compilation, cancellationToken);
            _parsed.TryAdd(type, agent);
        }

        return agent;
    }
}
