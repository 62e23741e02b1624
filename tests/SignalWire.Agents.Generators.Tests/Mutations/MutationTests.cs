using System.Globalization;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>Each mistake in a whole program is caught by its rule, where it is to be mended, and nothing else is said.</summary>
public sealed class MutationTests
{
    public static TheoryData<string, string> Own => Rows(SourcePrograms.IsOwn);

    public static TheoryData<string, string> Shared => Rows(file => !SourcePrograms.IsOwn(file));

    [Theory]
    [MemberData(nameof(Own))]
    public Task Mistake_InAProgram_IsCaughtAlone(string place, string mistake) => VerifyAsync(AllMutations.ByName[(place, mistake)]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Mistake_InAnExample_IsCaughtAlone(string place, string mistake) => VerifyAsync(AllMutations.ByName[(place, mistake)]);

    private static async Task VerifyAsync(Mutation mutation)
    {
        var program = SourcePrograms.Of(mutation.File);
        var marked = mutation.Edits.GroupBy(edit => edit.File).ToDictionary(
            edits => edits.Key,
            edits => edits.Aggregate(program.Read(edits.Key), (text, edit) => edit.Apply(text)));
        var (file, text) = Assert.Single(marked, row => MarkedText.Place(row.Value) is not null);

        var verdict = await program.JudgeAsync(marked.ToDictionary(row => row.Key, row => MarkedText.Plain(row.Value)));

        string said = verdict.ToString();
        Assert.True(verdict.Ours is [{ Location.IsInSource: true }], said);
        var found = verdict.Ours[0];
        var expected = (mutation.Rule, file, MarkedText.Place(text));
        Assert.True(expected == (found.Id, found.Location.SourceTree!.FilePath, found.Location.SourceSpan), said);
        Assert.Contains(mutation.Message, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var compiler = verdict.Compiler.Select(diagnostic => diagnostic.Id).Distinct();
        Assert.True(mutation.CompilerIds.Order().SequenceEqual(compiler.Order()), said);
    }

    private static TheoryData<string, string> Rows(Func<string, bool> isMeant)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (place, mistake) in AllMutations.ByName.Where(row => isMeant(row.Value.File)).Select(row => row.Key))
        {
            rows.Add(place, mistake);
        }

        return rows;
    }
}
