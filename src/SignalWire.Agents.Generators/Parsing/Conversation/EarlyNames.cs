using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>
/// Where a declaration names one of the generated classes, outside all bodies. It depends on the syntax alone and is kept beside it, as doc
/// comments are: the analyzers look through what the generator has looked through before them.
/// </summary>
internal static class EarlyNames
{
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<ImmutableArray<IdentifierNameSyntax>>> s_found = new();

    /// <summary>The names, in order.</summary>
    public static ImmutableArray<IdentifierNameSyntax> In(SyntaxNode declaration) =>
        s_found.GetValue(declaration, static node => new StrongBox<ImmutableArray<IdentifierNameSyntax>>(Find(node))).Value;

    private static ImmutableArray<IdentifierNameSyntax> Find(SyntaxNode declaration) =>
    [
        .. declaration.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax))
            .OfType<IdentifierNameSyntax>()
            .Where(name => NameClassParser.Names.Contains(name.Identifier.ValueText)),
    ];
}
