using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Fixes the diagnostics of some rules, each with one edit of its file, or all of them in a project at once.</summary>
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
                // All rules of the fix share one key, so that "Fix all" fixes every diagnostic that the fix supports.
                context.RegisterCodeFix(CodeAction.Create(_title, _ => Task.FromResult(edited), equivalenceKey: _title), diagnostic);
            }
        }
    }

    /// <summary>Edits the file; returns <see langword="null"/> if the fix does not apply to the diagnostic.</summary>
    private protected abstract Task<Document?> EditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}
