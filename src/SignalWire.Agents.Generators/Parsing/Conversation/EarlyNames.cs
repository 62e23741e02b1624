using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>
/// The uses of the generated classes in a declaration, outside all bodies. They depend only on the syntax and are cached with it, like doc
/// comments: the analyzers need what the generator has already found.
/// </summary>
internal static class EarlyNames
{
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<ImmutableArray<IdentifierNameSyntax>>> s_found = new();

    /// <summary>Gets the names, in order.</summary>
    public static ImmutableArray<IdentifierNameSyntax> In(SyntaxNode declaration) =>
        s_found.GetValue(declaration, static node => new StrongBox<ImmutableArray<IdentifierNameSyntax>>(Find(node))).Value;

    private static ImmutableArray<IdentifierNameSyntax> Find(SyntaxNode declaration) =>
    [
        .. declaration.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax))
            .OfType<IdentifierNameSyntax>()
            .Where(name => NameClassParser.Names.Contains(name.Identifier.ValueText)),
    ];
}
