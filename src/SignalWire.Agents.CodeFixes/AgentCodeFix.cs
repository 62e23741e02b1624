using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Mends what some rules report, each diagnostic by one edit of its file, and all of a project at once.</summary>
public abstract class AgentCodeFix : CodeFixProvider
{
    private readonly string _title;

    private protected AgentCodeFix(string title, params IEnumerable<DiagnosticDescriptor> rules)
    {
        _title = title;
        FixableDiagnosticIds = [.. rules.Select(rule => rule.Id)];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await EditAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } edited)
            {
                // The same key for all rules of the fix: who mends all at once means all that can be mended so.
                context.RegisterCodeFix(CodeAction.Create(_title, _ => Task.FromResult(edited), equivalenceKey: _title), diagnostic);
            }
        }
    }

    /// <summary>The edited file; <see langword="null"/> if the diagnostic cannot be mended so.</summary>
    private protected abstract Task<Document?> EditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}
