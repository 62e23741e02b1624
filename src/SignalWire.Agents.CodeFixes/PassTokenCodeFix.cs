using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Passes the tool's cancellation token to a call that accepts one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassTokenCodeFix))]
[Shared]
public sealed class PassTokenCodeFix() : SyntaxCodeFix(Title, AgentRules.TokenNotPassedOn)
{
    internal const string Title = "Pass the cancellation token";

    /// <inheritdoc/>
    private protected override SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic) =>
        Finding.ReplacementIn(diagnostic) is { } argument
        && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            ? root.ReplaceNode(call.ArgumentList, Add(call.ArgumentList, argument))
            : null;

    private static ArgumentListSyntax Add(ArgumentListSyntax list, string argument)
    {
        var added = SyntaxFactory.ParseArgumentList($"({argument})").Arguments[0];
        if (list.Arguments.Count == 0)
        {
            return list.AddArguments(added);
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>([.. list.Arguments.GetWithSeparators(), comma, added]));
    }
}
