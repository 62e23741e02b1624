using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Finds the agents whose code names their parts.</summary>
internal static class NamedAgents
{
    /// <summary>
    /// Gets the agent that contains a member; <see langword="null"/> if there is none, for example in an inherited class.
    /// </summary>
    public static (INamedTypeSymbol Type, ParsedAgent Agent)? Around(
        ISymbol member, KnownSymbols known, Compilation compilation, CancellationToken cancellationToken)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        while (type is not null && !known.Has(type, KnownNames.VoiceAgent))
        {
            type = type.ContainingType;
        }

        return type is not null && ParsedAgents.Get(type, compilation, cancellationToken) is { } agent ? (type, agent) : null;
    }

    /// <summary>Whether code adds functions of other servers, whose names are unknown here.</summary>
    public static bool AddsFunctionsLater(INamedTypeSymbol agent, CancellationToken cancellationToken) => agent.Written()
        .SelectMany(part => part.GetSyntax(cancellationToken).DescendantNodes())
        .OfType<MemberAccessExpressionSyntax>()
        .Any(access => access.Name.Identifier.ValueText is "Includes" or "McpServers");
}
