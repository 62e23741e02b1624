using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Incremental;

/// <summary>
/// A hash of all that a file declares, doc comments and directives included, and of nothing inside a member's body: the part of a file
/// on which agents can depend. Nearly every keystroke leaves it as it was.
/// </summary>
internal static class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, byte[]> Hashes = new();

    /// <summary>The hash of a file, computed once for each version of it.</summary>
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
                // The gap is marked: a body that comes or goes is a change of the declaration.
                text.Append(source.ToString(TextSpan.FromBounds(position, node.SpanStart))).Append('\0');
                position = node.Span.End;
            }
        }

        return text.Append(source.ToString(TextSpan.FromBounds(position, source.Length))).ToString();
    }

    /// <summary>A directive inside a body may reach beyond it, as <c>#nullable</c> does.</summary>
    private static bool IsBody(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax && !node.ContainsDirectives;
}
