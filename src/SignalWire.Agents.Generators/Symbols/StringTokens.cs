using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The texts within code.</summary>
internal static class StringTokens
{
    /// <summary>The tokens that hold text, of whatever kind of literal, the pieces of an interpolated string too.</summary>
    /// <param name="node">The code.</param>
    /// <param name="descendInto">Where to look; by default everywhere.</param>
    public static IEnumerable<SyntaxToken> Texts(this SyntaxNode node, Func<SyntaxNode, bool>? descendInto = null) =>
        node.DescendantTokens(descendInto).Where(token => token.Kind() is SyntaxKind.StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken);
}
