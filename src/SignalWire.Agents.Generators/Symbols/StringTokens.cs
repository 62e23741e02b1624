using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Finds string literals in code.</summary>
internal static class StringTokens
{
    /// <summary>Gets the tokens with text of all kinds of string literals, including the pieces of interpolated strings.</summary>
    /// <param name="node">The code.</param>
    /// <param name="descendInto">Which nodes to search; by default all.</param>
    public static IEnumerable<SyntaxToken> Texts(this SyntaxNode node, Func<SyntaxNode, bool>? descendInto = null) =>
        node.DescendantTokens(descendInto).Where(token => token.Kind() is SyntaxKind.StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken);
}
