using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Sets the property that keeps a verb from answering the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetRingOnCodeFix))]
[Shared]
public sealed class LetRingOnCodeFix() : SyntaxCodeFix(Title, AgentRules.AnswersByItself)
{
    internal const string Title = "Keep the call ringing";

    /// <inheritdoc/>
    private protected override SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic) =>
        Finding.ReplacementIn(diagnostic) is { } assignment
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            ? root.ReplaceNode(creation, Set(creation, assignment))
            : null;

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
