using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>
/// Finds the text of a doc comment in the source. Without a documentation file the compiler takes <c>///</c> for an ordinary comment
/// and knows no text, so the trivia are read here by the compiler's own rules.
/// </summary>
internal static class DocCommentSource
{
    /// <summary>What ends a line in C#.</summary>
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The XML of a declaration's doc comment, without its slashes and stars, and where it stands.</summary>
    public static (string Xml, Location Location)? Find(SyntaxNode declaration)
    {
        // In `class A { /// <summary>` the comment, or its first line, hangs on the brace before it.
        var first = declaration.GetFirstToken();
        var trivia = first.GetPreviousToken(includeZeroWidth: true).TrailingTrivia.Concat(first.LeadingTrivia).ToList();
        var blocks = new List<SyntaxTrivia>();
        bool passedOther = false;
        for (int i = trivia.Count - 1; i >= 0; i--)
        {
            var piece = trivia[i];
            if (IsDocComment(piece))
            {
                // What is parted from the declaration's own block by another comment is not the declaration's.
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

        // From the first slash to the last letter, in whatever way the compiler has cut the comment.
        var last = blocks[blocks.Count - 1];
        var span = TextSpan.FromBounds(blocks[0].FullSpan.Start, last.FullSpan.Start + last.ToFullString().TrimEnd().Length);
        return (xml.ToString(), Location.Create(declaration.SyntaxTree, span));
    }

    /// <summary>Whether a doc comment stands between the attributes of a declaration or after them, and before its name.</summary>
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

    /// <summary>Three slashes make a doc comment, four do not.</summary>
    private static bool IsDocLine(string text) =>
        text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal);

    /// <summary>Neither <c>/***</c> nor the empty <c>/**/</c> is one.</summary>
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
