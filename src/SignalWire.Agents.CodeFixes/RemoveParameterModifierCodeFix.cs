using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Passes a tool's parameter by value. Not for <c>out</c>, which the method assigns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameterModifierCodeFix))]
[Shared]
public sealed class RemoveParameterModifierCodeFix : CodeFixProvider
{
    private const string Title = "Pass by value";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AgentRules.ByReferenceParameter.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is ParameterSyntax parameter
                && parameter.Modifiers.Any(IsByReference)
                && !parameter.Modifiers.Any(SyntaxKind.OutKeyword))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(parameter, ByValue(parameter)))),
                        equivalenceKey: $"{diagnostic.Id}:{Title}"),
                    diagnostic);
            }
        }
    }

    private static ParameterSyntax ByValue(ParameterSyntax parameter) => parameter
        .WithModifiers([.. parameter.Modifiers.Where(modifier => !IsByReference(modifier) && !modifier.IsKind(SyntaxKind.ReadOnlyKeyword))])
        .WithLeadingTrivia(parameter.GetLeadingTrivia());

    private static bool IsByReference(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.InKeyword;
}
