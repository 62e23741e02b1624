using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Fixes the diagnostics of some rules by an edit of the syntax tree.</summary>
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

    /// <summary>Edits the syntax root; returns <see langword="null"/> if the fix does not apply to the diagnostic.</summary>
    private protected abstract SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic);
}
