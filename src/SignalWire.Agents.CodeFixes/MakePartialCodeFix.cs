using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Makes an agent, or a type around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialCodeFix))]
[Shared]
public sealed class MakePartialCodeFix : CodeFixProvider
{
    internal const string Title = "Make partial";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AgentRules.NotPartial.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var generator = SyntaxGenerator.GetGenerator(context.Document);
        return RootEdits.RegisterAsync(context, Title, (root, diagnostic) =>
            root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type
            && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
                ? root.ReplaceNode(type, generator.WithModifiers(type, generator.GetModifiers(type).WithPartial(true)))
                : null);
    }
}
