using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Adds to a step the tools that it inherits from the previous step.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StateToolsCodeFix))]
[Shared]
public sealed class StateToolsCodeFix() : SyntaxCodeFix(Title, AgentRules.ToolsInherited)
{
    internal const string Title = "List the tools of the step";

    /// <inheritdoc/>
    private protected override SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic) =>
        Finding.ReplacementIn(diagnostic) is { } argument
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
