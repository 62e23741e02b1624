using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Offers one edit of a file's syntax for each diagnostic.</summary>
internal static class RootEdits
{
    /// <param name="context">The diagnostics.</param>
    /// <param name="title">What the user reads.</param>
    /// <param name="edit">Gives the edited root; nothing where the diagnostic cannot be mended so.</param>
    public static async Task RegisterAsync(CodeFixContext context, string title, Func<SyntaxNode, Diagnostic, SyntaxNode?> edit)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (edit(root, diagnostic) is { } edited)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title, _ => Task.FromResult(context.Document.WithSyntaxRoot(edited)), equivalenceKey: $"{diagnostic.Id}:{title}"),
                    diagnostic);
            }
        }
    }
}
