using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Mends what some rules report by an edit of the syntax.</summary>
public abstract class SyntaxCodeFix : AgentCodeFix
{
    private protected SyntaxCodeFix(string title, params IEnumerable<DiagnosticDescriptor> rules)
        : base(title, rules)
    {
    }

    /// <inheritdoc/>
    private protected sealed override async Task<Document?> EditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Edit(root, diagnostic) is { } edited
            ? document.WithSyntaxRoot(edited)
            : null;

    /// <summary>The edited root; <see langword="null"/> if the diagnostic cannot be mended so.</summary>
    private protected abstract SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic);
}
