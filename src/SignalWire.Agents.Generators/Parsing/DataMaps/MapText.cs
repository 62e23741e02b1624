using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>A text in an attribute of a data map, with its location.</summary>
/// <param name="Value">The text.</param>
/// <param name="Syntax">The expression with the text; <see langword="null"/> if it is not in source.</param>
/// <param name="Around">The nearest known location.</param>
internal sealed record MapText(string Value, ExpressionSyntax? Syntax, Location Around)
{
    public Location Location => Syntax?.GetLocation() ?? Around;

    /// <summary>
    /// Finds the location of a part of the text in a literal; <see langword="null"/> if the text comes from a constant declared elsewhere.
    /// </summary>
    /// <param name="head">The text before the part.</param>
    /// <param name="part">The part.</param>
    /// <param name="occurrence">The zero-based occurrence.</param>
    public Location? Find(string head, string part, int occurrence)
    {
        foreach (var literal in Syntax?.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>() ?? [])
        {
            string text = literal.Token.Text;
            int at = -1;
            while ((at = text.IndexOf(head + part, at + 1, StringComparison.Ordinal)) >= 0)
            {
                if (occurrence-- == 0)
                {
                    return Location.Create(literal.SyntaxTree, new TextSpan(literal.Token.SpanStart + at + head.Length, part.Length));
                }
            }
        }

        return null;
    }
}
