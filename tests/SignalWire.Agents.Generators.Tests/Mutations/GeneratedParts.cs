using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>What a program gets, and what of it comes from which part of the source: what is gone when the part is taken away.</summary>
internal static class GeneratedParts
{
    /// <summary>
    /// The agents as generated. The constants that name tools and steps are no part of it: they are there for what is in error, too, so
    /// that code that uses them is not an error besides.
    /// </summary>
    public static string Output(CSharpCompilation compilation, ImmutableArray<AdditionalText> prompts) => string.Join(
        '\n',
        GeneratorRun.Start(compilation, new VoiceAgentGenerator(), [.. prompts]).Sources
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => type.Identifier.Text.StartsWith("__Definition", StringComparison.Ordinal)));

    /// <summary>The program without a node.</summary>
    public static CSharpCompilation Without(this CSharpCompilation compilation, SyntaxNode node) => compilation.Without([node]);

    /// <summary>The program without some nodes of one file.</summary>
    public static CSharpCompilation Without(this CSharpCompilation compilation, IReadOnlyCollection<SyntaxNode> nodes)
    {
        if (nodes.Count == 0)
        {
            return compilation;
        }

        var tree = nodes.First().SyntaxTree;
        var root = tree.GetRoot().RemoveNodes(nodes, SyntaxRemoveOptions.KeepNoTrivia)!;
        return compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options));
    }

    /// <summary>The parts that a node belongs to, the smallest first.</summary>
    public static IEnumerable<SyntaxNode> Around(SyntaxNode node) => node.AncestorsAndSelf().Where(IsPart);

    /// <summary>What names a member elsewhere: in lists of tools or steps, and in settings of an attribute.</summary>
    public static IEnumerable<SyntaxNode> Mentions(SyntaxNode part)
    {
        string? name = part switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        };
        return name is null
            ? []
            : part.SyntaxTree.GetRoot().DescendantNodes().Where(node => !part.Contains(node) && Value(node) is { } value
            && (value == $"nameof({name})" || value.EndsWith($".{name})", StringComparison.Ordinal)));
    }

    /// <summary>The parts of an attribute: its arguments, the items of their lists, and itself.</summary>
    public static IEnumerable<SyntaxNode> Of(AttributeSyntax attribute) =>
        attribute.DescendantNodes().Append(attribute.Parent!).Append(attribute).Where(IsPart);

    private static bool IsPart(SyntaxNode node) => node switch
    {
        AttributeListSyntax list => list.Attributes.Count == 1,
        AttributeSyntax { Parent: AttributeListSyntax list } => list.Attributes.Count > 1,
        BaseTypeSyntax { Parent: BaseListSyntax list } => list.Types.Count > 1,
        AttributeArgumentSyntax or ExpressionElementSyntax or ParameterSyntax => true,
        MemberDeclarationSyntax => node is not BaseNamespaceDeclarationSyntax,
        _ => false,
    };

    private static string? Value(SyntaxNode node) => node switch
    {
        AttributeArgumentSyntax argument => argument.Expression.ToString(),
        ExpressionElementSyntax element when element.FirstAncestorOrSelf<AttributeSyntax>() is not null => element.Expression.ToString(),
        _ => null,
    };
}
