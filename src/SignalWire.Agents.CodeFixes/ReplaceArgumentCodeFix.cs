using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>
/// Writes the name that was meant in place of one that is unknown: of an argument that a data map does not have, of a tool, step or
/// context that the agent does not have.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceArgumentCodeFix))]
[Shared]
public sealed class ReplaceArgumentCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        AgentRules.UnknownMapArgument.Id,
        AgentRules.UnknownFunctionToggled.Id,
        AgentRules.UnknownStepChosen.Id,
        AgentRules.UnknownContextChosen.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // There is no replacement where no name is near, or where the text is a constant declared elsewhere.
            string title = diagnostic.Id == AgentRules.UnknownMapArgument.Id ? "Use the nearest parameter" : "Use the nearest name";
            if (diagnostic.Properties.TryGetValue(Finding.ReplacementKey, out string? name) && name is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellationToken => ReplaceAsync(context.Document, diagnostic.Location.SourceSpan, name, cancellationToken),
                        equivalenceKey: title),
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
