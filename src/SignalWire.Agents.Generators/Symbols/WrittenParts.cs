using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The parts of a type that somebody wrote.</summary>
internal static class WrittenParts
{
    /// <summary>The declarations of a type, without those that a generator added: the analyzers see them, and they are the longest.</summary>
    public static IEnumerable<SyntaxReference> Written(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Where(part => !part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
}
