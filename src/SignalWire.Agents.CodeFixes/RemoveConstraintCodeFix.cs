using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Removes a constraint attribute that does not apply to its parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveConstraintCodeFix))]
[Shared]
public sealed class RemoveConstraintCodeFix() : SyntaxCodeFix(Title, AgentRules.ConstraintOnWrongType)
{
    internal const string Title = "Remove the attribute";

    /// <summary>A fault inside a type is reported on the parameter's type, where there is no attribute to remove.</summary>
    /// <inheritdoc/>
    private protected override SyntaxNode? Edit(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan) is AttributeSyntax { Parent: AttributeListSyntax list } attribute
            ? Remove(root, list, attribute)
            : null;

    private static SyntaxNode Remove(SyntaxNode root, AttributeListSyntax list, AttributeSyntax attribute) =>
        list is { Attributes.Count: 1, Parent: ParameterSyntax parameter }
            ? root.ReplaceNode(
                parameter, parameter.WithAttributeLists(parameter.AttributeLists.Remove(list))
                    .WithLeadingTrivia(parameter.GetLeadingTrivia()))
            : root.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
}
