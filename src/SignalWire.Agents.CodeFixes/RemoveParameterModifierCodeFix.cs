using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Removes the modifier that passes a tool's parameter by reference. Not for <c>out</c>, because the method assigns it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameterModifierCodeFix))]
[Shared]
public sealed class RemoveParameterModifierCodeFix() : SyntaxCodeFix(Title, AgentRules.ByReferenceParameter)
{
    internal const string Title = "Pass the parameter by value";

    /// <inheritdoc/>
    private protected override SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is ParameterSyntax parameter
        && parameter.Modifiers.Any(IsByReference)
        && !parameter.Modifiers.Any(SyntaxKind.OutKeyword)
            ? root.ReplaceNode(parameter, ByValue(parameter))
            : null;

    private static ParameterSyntax ByValue(ParameterSyntax parameter) => parameter
        .WithModifiers([.. parameter.Modifiers.Where(modifier => !IsByReference(modifier) && !modifier.IsKind(SyntaxKind.ReadOnlyKeyword))])
        .WithLeadingTrivia(parameter.GetLeadingTrivia());

    private static bool IsByReference(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.InKeyword;
}
