using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Incremental;

/// <summary>
/// A hash of all declarations in a file, including doc comments and directives but not the bodies of members: the part of a file on which
/// agents can depend. Nearly every keystroke leaves it unchanged.
/// </summary>
internal static class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, byte[]> Hashes = new();

    /// <summary>Gets the hash of a file, which is computed once for each version.</summary>
    public static byte[] HashOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Hashes.TryGetValue(tree, out byte[]? hash))
        {
            using var algorithm = SHA256.Create();
            hash = algorithm.ComputeHash(Encoding.Unicode.GetBytes(TextOf(tree, cancellationToken)));
            hash = Hashes.GetValue(tree, _ => hash);
        }

        return hash;
    }

    private static string TextOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var source = tree.GetText(cancellationToken);
        var text = new StringBuilder(tree.FilePath).Append('\0');
        int position = 0;
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => !IsBody(node)))
        {
            if (IsBody(node))
            {
                // The gap is marked, because adding or removing a body changes the declaration.
                text.Append(source.ToString(TextSpan.FromBounds(position, node.SpanStart))).Append('\0');
                position = node.Span.End;
            }
        }

        return text.Append(source.ToString(TextSpan.FromBounds(position, source.Length))).ToString();
    }

    /// <summary>
    /// Whether a node is a body without directives. A directive can have effects outside the body, as <c>#nullable</c> does.
    /// </summary>
    private static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax && !node.ContainsDirectives;
}
