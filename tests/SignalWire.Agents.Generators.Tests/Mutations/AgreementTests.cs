using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>
/// A mistake is an error exactly when its part is left out of the agent. That is seen without asking the reader: the output is the same as
/// that of a program without this part of the source.
/// </summary>
public sealed class AgreementTests
{
    /// <summary>The rules of what is generated, and whether each leaves something out.</summary>
    private static readonly ImmutableDictionary<string, bool> LeavesOut =
        new VoiceAgentAnalyzer().SupportedDiagnostics
            .ToImmutableDictionary(rule => rule.Id, rule => rule.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Warnings that leave something out all the same, and why that is no gap in the agent.</summary>
    private static readonly ImmutableDictionary<string, string> Harmless = ImmutableDictionary.CreateRange<string, string>(
    [
        new("SWA0117", "a tool outside of agents is no part of one"),
        new("SWA0206", "a constraint that restricts nothing; the type may be of an assembly that its user cannot change"),
        new("SWA0208", "a default that the type refuses, for the same reason"),
        new("SWA0311", "a setting that has no effect without another one"),
        new("SWA0314", "a hint that the platform could not use; the reference leaves it out, and without a word"),
        new("SWA0336", "an attribute where no agent reads it"),
        new("SWA0354", "an attribute where no agent reads it"),
        new("SWA0397", "an attribute where no agent reads it"),
    ]);

    public static TheoryData<string, string> Own =>
        AllMutations.Rows(mutation => IsOfReader(mutation) && SourcePrograms.IsOwn(mutation.File));

    public static TheoryData<string, string> Shared =>
        AllMutations.Rows(mutation => IsOfReader(mutation) && !SourcePrograms.IsOwn(mutation.File));

    [Theory]
    [MemberData(nameof(Own))]
    public void Mistake_ThatIsAnError_AndNoOther_LeavesItsPartOut(string place, string mistake) =>
        Verify(AllMutations.ByName[(place, mistake)]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public void Mistake_InAnExample_LeavesItsPartOutIfItIsAnError(string place, string mistake) =>
        Verify(AllMutations.ByName[(place, mistake)]);

    private static bool IsOfReader(Mutation mutation) => LeavesOut.ContainsKey(mutation.Rule);

    private static void Verify(Mutation mutation)
    {
        var program = SourcePrograms.Of(mutation.File);
        var files = mutation.Apply(program);
        var compilation = program.Compile(files.Texts);
        var prompts = program.Prompts(files.Texts);
        string output = GeneratedParts.Output(compilation, prompts);

        // Without the other part an agent's members would be errors too, so it is generated all the same.
        if (mutation.Rule == "SWA0101")
        {
            Assert.Equal(GeneratedParts.Output(program.Compile(), prompts), output);
            return;
        }

        bool isLeftOut = mutation.LeftOut.Count > 0
            ? output == Output(program, mutation.WithoutLeftOut(files.Texts))
            : IsLeftOut(
                compilation, compilation.SyntaxTrees.Single(tree => tree.FilePath == files.File).GetRoot().FindNode(files.Place), prompts);

        Assert.True(isLeftOut == LeavesOut[mutation.Rule] || Harmless.ContainsKey(mutation.Rule), output);
    }

    private static bool IsLeftOut(CSharpCompilation compilation, SyntaxNode place, ImmutableArray<AdditionalText> prompts) =>
        GeneratedParts.Around(place).Any(part =>
        {
            // Where a tool is not there, the steps that name it name nothing: what is compared is the program without their naming it.
            var mentions = GeneratedParts.Mentions(part).ToList();
            return GeneratedParts.Output(compilation.Without(mentions), prompts)
                == GeneratedParts.Output(compilation.Without([.. mentions, part]), prompts);
        });

    private static string Output(SourceProgram program, IReadOnlyDictionary<string, string> texts) =>
        GeneratedParts.Output(program.Compile(texts), program.Prompts(texts));
}
