using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The parts of a type that somebody wrote.</summary>
internal static class UserCode
{
    /// <summary>The declarations of a type, without those that a generator added: the analyzers see them, and they are the
    /// longest.</summary>
    public static IEnumerable<SyntaxReference> Written(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Where(part => IsWritten(part.SyntaxTree));

    /// <summary>Whether no generator added a file.</summary>
    public static bool IsWritten(SyntaxTree tree) => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);
}
