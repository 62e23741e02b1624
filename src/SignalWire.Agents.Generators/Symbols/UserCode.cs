using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The hand-written parts of a type.</summary>
internal static class UserCode
{
    /// <summary>Gets the declarations of a type without generated ones, which the analyzers see and which are the longest.</summary>
    public static IEnumerable<SyntaxReference> Written(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Where(part => IsWritten(part.SyntaxTree));

    /// <summary>Whether a file is not generated.</summary>
    public static bool IsWritten(SyntaxTree tree) => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);
}
