using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.CodeFixes;

namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>What the assemblies are made of that the compiler and the editor load.</summary>
public sealed class CompilerSideTests
{
    [Fact]
    public void Emit_KnowsOfRoslyn_OnlyHowTextIsWritten() => Assert.Equal(
        ["CSharpLiteral.cs", "Identifier.cs"],
        RoomGraph.Uses(CompilerRooms.Project).Where(use => use is { From: "Emit", To: RoomGraph.Roslyn }).Select(use => use.File).Distinct()
            .Order());

    [Fact]
    public void CodeFixes_OfTheCompilerSide_KnowRulesAndSymbolsAlone() => Assert.All(
        SourceFiles.Of("src", "SignalWire.Agents.CodeFixes")
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot().Usings)
            .Select(directive => directive.Name!
                .ToString())
            .Where(name => name.StartsWith($"{CompilerRooms.Project}.", StringComparison.Ordinal)),
        name => Assert.True(name is $"{CompilerRooms.Project}.Rules" or $"{CompilerRooms.Project}.Symbols", name));

    [Fact]
    public void CompilerSide_NeverLoads_Workspaces() => Assert.DoesNotContain(
        typeof(VoiceAgentGenerator).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains(
            "Workspaces", StringComparison.Ordinal));

    [Fact]
    public void PublicTypes_OfTheCompilerSide_AreWhatTheCompilerLoads() => Assert.Equal(
        [
            "AdviceAnalyzer", "FunctionResultAnalyzer", "GeneratedUseSuppressor", "LengthAttributeSuppressor", "LetRingOnCodeFix",
            "LiteralAnalyzer", "MakePartialCodeFix", "PassTokenCodeFix", "PhaseVerbsAnalyzer", "RemoveConstraintCodeFix",
            "RemoveParameterModifierCodeFix", "ReplaceLiteralCodeFix", "RouteAnalyzer", "StateToolsCodeFix", "ToolCodeAnalyzer",
            "UseNearestNameCodeFix", "VoiceAgentAnalyzer", "VoiceAgentGenerator",
        ],
        new[] { typeof(VoiceAgentGenerator).Assembly, typeof(MakePartialCodeFix).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.IsAbstract).Select(type => type.Name).Order());
}
