using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Writes the name of the parameter that was meant in place of an argument that a data map does not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceArgumentCodeFix))]
[Shared]
public sealed class ReplaceArgumentCodeFix : CodeFixProvider
{
    private const string Title = "Use the nearest parameter";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AgentRules.UnknownMapArgument.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // There is no replacement where no name is near, or where the text is a constant declared elsewhere.
            if (diagnostic.Properties.TryGetValue(Finding.ReplacementKey, out string? name) && name is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        cancellationToken => ReplaceAsync(context.Document, diagnostic.Location.SourceSpan, name, cancellationToken),
                        equivalenceKey: $"{diagnostic.Id}:{Title}"),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, TextSpan span, string name, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.Replace(span, name));
    }
}
