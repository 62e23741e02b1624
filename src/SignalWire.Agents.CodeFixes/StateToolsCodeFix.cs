using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Writes to a step the tools that it has taken over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StateToolsCodeFix))]
[Shared]
public sealed class StateToolsCodeFix : CodeFixProvider
{
    internal const string Title = "Say which tools the step offers";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AgentRules.ToolsInherited.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => RootEdits.RegisterAsync(context, Title, State);

    private static SyntaxNode? State(SyntaxNode root, Diagnostic diagnostic) =>
        Replacements.Of(diagnostic) is { } argument
        && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field
        && field.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(IsStep) is { } step
            ? root.ReplaceNode(step, step.AddArgumentListArguments(Argument(argument)))
            : null;

    private static bool IsStep(AttributeSyntax attribute) =>
        attribute.Name.ToString().Split('.').Last() is "Step" or "StepAttribute";

    private static AttributeArgumentSyntax Argument(string text) =>
        ((AttributeSyntax)((CompilationUnitSyntax)SyntaxFactory.ParseSyntaxTree($"[assembly: A({text})]").GetRoot()).AttributeLists[0]
            .Attributes[0])
            .ArgumentList!.Arguments[0];
}
