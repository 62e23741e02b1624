using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>
/// Finds the text of a doc comment in the source. Without a documentation file, the compiler treats <c>///</c> as an ordinary comment and
/// has no text, so the trivia are read here by the compiler's rules.
/// </summary>
internal static class DocCommentSource
{
    /// <summary>The line separators of C#.</summary>
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Gets the XML of a declaration's doc comment, without its slashes and stars, and its location.</summary>
    public static (string Xml, Location Location)? Find(SyntaxNode declaration)
    {
        // In `class A { /// <summary>`, the comment or its first line belongs to the brace before it.
        var first = declaration.GetFirstToken();
        var trivia = first.GetPreviousToken(includeZeroWidth: true).TrailingTrivia.Concat(first.LeadingTrivia).ToList();
        var blocks = new List<SyntaxTrivia>();
        bool passedOther = false;
        for (int i = trivia.Count - 1; i >= 0; i--)
        {
            var piece = trivia[i];
            if (IsDocComment(piece))
            {
                // A block that another comment separates from the declaration's own block does not belong to the declaration.
                if (passedOther)
                {
                    break;
                }

                blocks.Add(piece);
            }
            else if (blocks.Count > 0 && !piece.IsKind(SyntaxKind.WhitespaceTrivia) && !piece.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                passedOther = true;
            }
        }

        if (blocks.Count == 0)
        {
            return null;
        }

        blocks.Reverse();
        var xml = new StringBuilder();
        foreach (var block in blocks)
        {
            AppendText(xml, block.ToFullString());
        }

        // From the first slash to the last character, however the compiler splits the comment.
        var last = blocks[blocks.Count - 1];
        var span = TextSpan.FromBounds(blocks[0].FullSpan.Start, last.FullSpan.Start + last.ToFullString().TrimEnd().Length);
        return (xml.ToString(), Location.Create(declaration.SyntaxTree, span));
    }

    /// <summary>Whether a doc comment is between or after the attributes of a declaration, and before its name.</summary>
    public static bool IsWithin(SyntaxList<AttributeListSyntax> attributes, SyntaxToken name)
    {
        if (attributes.Count == 0)
        {
            return false;
        }

        for (var token = attributes[0].CloseBracketToken; token != name; token = token.GetNextToken())
        {
            if (token.TrailingTrivia.Any(IsDocComment) || token.GetNextToken().LeadingTrivia.Any(IsDocComment))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDocComment(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => IsDocLine(trivia.ToString()),
        SyntaxKind.MultiLineCommentTrivia => IsDocBlock(trivia.ToString()),
        _ => false,
    };

    /// <summary>Whether a line is a doc comment. Three slashes are one, four are not.</summary>
    private static bool IsDocLine(string text) =>
        text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal);

    /// <summary>Whether a block is a doc comment. Neither <c>/***</c> nor the empty <c>/**/</c> is one.</summary>
    private static bool IsDocBlock(string text) =>
        text.StartsWith("/**", StringComparison.Ordinal) && text.Length > 4 && text[3] is not ('*' or '/');

    private static void AppendText(StringBuilder xml, string comment)
    {
        bool isBlock = comment.TrimStart().StartsWith("/*", StringComparison.Ordinal);
        string body = comment.Trim();
        if (isBlock)
        {
            body = body.Substring(3, body.Length - (body.EndsWith("*/", StringComparison.Ordinal) ? 5 : 3));
        }

        bool first = true;
        foreach (string line in body.Split(LineEnds))
        {
            string text = line.TrimStart();
            string exterior = isBlock ? "*" : "///";
            bool hasExterior = text.StartsWith(exterior, StringComparison.Ordinal) && !(isBlock && first);
            xml.Append(hasExterior ? text.Substring(exterior.Length) : line).Append('\n');
            first = false;
        }
    }
}
