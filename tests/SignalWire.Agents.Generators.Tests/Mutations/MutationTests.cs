using System.Globalization;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>Each mistake in a whole program is caught by its rule, where it is to be mended, and nothing else is said.</summary>
public sealed class MutationTests
{
    public static TheoryData<string, string> Own => AllMutations.Rows(mutation => SourcePrograms.IsOwn(mutation.File));

    public static TheoryData<string, string> Shared => AllMutations.Rows(mutation => !SourcePrograms.IsOwn(mutation.File));

    [Theory]
    [MemberData(nameof(Own))]
    public Task Mistake_InAProgram_IsCaughtAlone(string place, string mistake) => VerifyAsync(AllMutations.ByName[(place, mistake)]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Mistake_InAnExample_IsCaughtAlone(string place, string mistake) => VerifyAsync(AllMutations.ByName[(place, mistake)]);

    private static async Task VerifyAsync(Mutation mutation)
    {
        var program = SourcePrograms.Of(mutation.File);
        var files = mutation.Apply(program);

        var verdict = await program.JudgeAsync(files.Texts);

        string said = verdict.ToString();
        Assert.True(verdict.Ours is [{ Location.IsInSource: true }], said);
        var found = verdict.Ours[0];
        var expected = (mutation.Rule, files.File, files.Place);
        Assert.True(expected == (found.Id, found.Location.SourceTree!.FilePath, found.Location.SourceSpan), said);
        Assert.Contains(mutation.Message, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var compiler = verdict.Compiler.Select(diagnostic => diagnostic.Id).Distinct();
        Assert.True(mutation.CompilerIds.Order().SequenceEqual(compiler.Order()), said);
    }
}
