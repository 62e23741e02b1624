using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.CodeFixes;

namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>What each room of the sources may know.</summary>
public sealed class RoomTests
{
    private const string Generators = "SignalWire.Agents.Generators";
    private const string Runtime = "SignalWire.Agents";

    [Theory]
    [InlineData(Generators, "Model", "Microsoft.CodeAnalysis")]
    [InlineData(Generators, "Model", $"{Generators}.Parsing")]
    [InlineData(Generators, "Model", $"{Generators}.Emit")]
    [InlineData(Generators, "Json", "Microsoft.CodeAnalysis")]
    [InlineData(Generators, "Literals", "Microsoft.CodeAnalysis")]
    [InlineData(Generators, "Literals", $"{Generators}.Parsing")]
    [InlineData(Generators, "Markdown", "Microsoft.CodeAnalysis")]
    [InlineData(Generators, "Markdown", $"{Generators}.Model")]
    [InlineData(Generators, "Prompts", $"{Generators}.Parsing")]
    [InlineData(Generators, "Emit", $"{Generators}.Parsing")]
    [InlineData(Generators, "Emit", $"{Generators}.Symbols")]
    [InlineData(Generators, "Parsing", $"{Generators}.Emit")]
    [InlineData(Generators, "Symbols", $"{Generators}.Parsing")]
    [InlineData(Generators, "Analyzers", $"{Generators}.Emit")]
    [InlineData(Runtime, "Attributes", "Microsoft.AspNetCore")]
    [InlineData(Runtime, "Tools", "Microsoft.AspNetCore")]
    [InlineData(Runtime, "Swml", "Microsoft.AspNetCore")]
    [InlineData(Runtime, "DataMaps", "Microsoft.AspNetCore")]
    [InlineData(Runtime, "Security", "Microsoft.AspNetCore")]
    [InlineData(Runtime, "Tools", $"{Runtime}.Hosting")]
    [InlineData(Runtime, "Swml", $"{Runtime}.Hosting")]
    [InlineData(Runtime, "DataMaps", $"{Runtime}.Hosting")]
    public void Room_NeverNames_WhatItMayNotKnow(string project, string room, string forbidden) =>
        Assert.Empty(Files(project, room).Where(file => Names(file).Any(name => IsBelow(name, forbidden))).Select(Path.GetFileName));

    [Fact]
    public void Emit_KnowsOfRoslyn_OnlyHowTextIsWritten() => Assert.Equal(
        ["CSharpLiteral.cs", "Identifier.cs"],
        Files(Generators, "Emit").Where(file => Names(file).Any(name => IsBelow(name, "Microsoft.CodeAnalysis")))
            .Select(Path.GetFileName).Order());

    [Fact]
    public void CodeFixes_OfTheCompilerSide_KnowRulesAndSymbolsAlone() => Assert.DoesNotContain(
        Files("SignalWire.Agents.CodeFixes", "").SelectMany(Names),
        name => IsBelow(name, Generators) && !IsBelow(name, $"{Generators}.Rules") && !IsBelow(name, $"{Generators}.Symbols"));

    [Fact]
    public void CompilerSide_NeverLoads_Workspaces() => Assert.DoesNotContain(
        typeof(VoiceAgentGenerator).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void PublicTypes_OfTheCompilerSide_AreWhatTheCompilerLoads() => Assert.Equal(
        [
            "AdviceAnalyzer", "FunctionResultAnalyzer", "GeneratedUseSuppressor", "LengthAttributeSuppressor", "LetRingOnCodeFix", "LiteralAnalyzer", "MakePartialCodeFix",
            "PassTokenCodeFix", "PhaseVerbsAnalyzer", "RemoveConstraintCodeFix", "RemoveParameterModifierCodeFix",
            "ReplaceLiteralCodeFix", "RouteAnalyzer", "StateToolsCodeFix", "ToolCodeAnalyzer", "UseNearestNameCodeFix", "VoiceAgentAnalyzer", "VoiceAgentGenerator",
        ],
        new[] { typeof(VoiceAgentGenerator).Assembly, typeof(MakePartialCodeFix).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.Name).Order());

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    [InlineData("eng")]
    public void Files_OfTheRepository_StayShort(string folder) => Assert.Empty(
        Sources(RepositoryRoot.Combine(folder)).Where(file => File.ReadAllLines(file).Length > 300)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file)));

    [Fact]
    public void Types_OfTheSources_EachHaveAFile() => Assert.Empty(
        Sources(RepositoryRoot.Combine("src")).Where(file => Parse(file).DescendantNodes().Count(IsTopLevelType) > 1).Select(Path.GetFileName));

    private static bool IsTopLevelType(SyntaxNode node) =>
        node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is not BaseTypeDeclarationSyntax;

    /// <summary>All namespaces and qualified names that a file mentions.</summary>
    private static IEnumerable<string> Names(string file)
    {
        var root = Parse(file);
        return root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(directive => directive.Name?.ToString() ?? "")
            .Concat(root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString()))
            .Concat(root.DescendantNodes().OfType<QualifiedNameSyntax>()
                .Where(name => name.Parent is not (BaseNamespaceDeclarationSyntax or QualifiedNameSyntax or UsingDirectiveSyntax)).Select(name => name.ToString()));
    }

    private static bool IsBelow(string name, string space) =>
        name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static CompilationUnitSyntax Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot();

    private static List<string> Files(string project, string room)
    {
        var files = Sources(RepositoryRoot.Combine("src", project, room)).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal)
            && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
