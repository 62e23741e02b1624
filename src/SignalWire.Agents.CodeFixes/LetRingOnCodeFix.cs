using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Sets what keeps a verb from answering the call by itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetRingOnCodeFix))]
[Shared]
public sealed class LetRingOnCodeFix : CodeFixProvider
{
    private const string Title = "Let the call ring on";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AgentRules.AnswersByItself.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var creation = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
            if (creation is not null && diagnostic.Properties.TryGetValue(Finding.ReplacementKey, out string? assignment) && assignment is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(creation, Set(creation, assignment)))),
                        equivalenceKey: $"{diagnostic.Id}:{Title}"),
                    diagnostic);
            }
        }
    }

    private static BaseObjectCreationExpressionSyntax Set(BaseObjectCreationExpressionSyntax creation, string assignment)
    {
        var wanted = (AssignmentExpressionSyntax)SyntaxFactory.ParseExpression(assignment);
        if (creation.Initializer is not { } initializer)
        {
            var added = ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new T {{ {assignment} }}")).Initializer!;
            return creation.WithoutTrailingTrivia()
                .WithInitializer(added.WithLeadingTrivia(SyntaxFactory.Space))
                .WithTrailingTrivia(creation.GetTrailingTrivia());
        }

        var there = initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(given => given.Left.ToString() == wanted.Left.ToString());
        return creation.WithInitializer(there is null
            ? initializer.WithExpressions(initializer.Expressions.Insert(0, wanted))
            : initializer.ReplaceNode(there.Right, wanted.Right.WithTriviaFrom(there.Right)));
    }
}
