using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>Where there is no error nothing is left out: whatever is taken away from the attributes of an agent is missed in the
/// output.</summary>
public sealed class WholeOutputTests
{
    public static TheoryData<string> Own => [.. SourcePrograms.Own.Select(program => program.ToString())];

    public static TheoryData<string> Shared => [.. SourcePrograms.Shared.Select(program => program.ToString())];

    [Theory]
    [MemberData(nameof(Own))]
    public void Program_WithoutAMistake_HasAllItsPartsInTheOutput(string file) => Verify(SourcePrograms.Of(file));

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public void Example_WithoutAMistake_HasAllItsPartsInTheOutput(string file) => Verify(SourcePrograms.Of(file));

    private static void Verify(SourceProgram program)
    {
        var compilation = program.Compile();
        var prompts = program.Prompts();
        string output = GeneratedParts.Output(compilation, prompts);
        var parts = compilation.SyntaxTrees.SelectMany(tree => Attributes(tree, compilation)).SelectMany(GeneratedParts.Of).ToList();

        Assert.NotEmpty(parts);
        Assert.Equal(
            "",
            string.Join('\n', parts.Where(part => !SaysWhatIsSoAnyhow(part)
                && GeneratedParts.Output(compilation.Without(part), prompts) == output)));
    }

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxTree tree, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Where(attribute => model.GetTypeInfo(attribute).Type?.ContainingNamespace.ToString() == "SignalWire.Agents");
    }

    /// <summary>A name that is the one that the member has without it.</summary>
    private static bool SaysWhatIsSoAnyhow(SyntaxNode part)
    {
        string? member = part.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            _ => null,
        };
        return member is not null && part.ToString() == $"\"{JsonNamingPolicy.SnakeCaseLower.ConvertName(member)}\"";
    }
}
