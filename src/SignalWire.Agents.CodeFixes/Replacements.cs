using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Writes what a diagnostic says should stand at its place.</summary>
internal static class Replacements
{
    /// <summary>Offers it for each diagnostic that says so.</summary>
    public static Task RegisterAsync(CodeFixContext context, string title)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Of(diagnostic) is { } text)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellationToken => ReplaceAsync(context.Document, diagnostic.Location.SourceSpan, text, cancellationToken),
                        equivalenceKey: title),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What a diagnostic says should be written; nothing where it does not say.</summary>
    public static string? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Finding.ReplacementKey, out string? text) ? text : null;

    private static async Task<Document> ReplaceAsync(
        Document document, TextSpan span, string replacement, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.Replace(span, replacement));
    }
}
