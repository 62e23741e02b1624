namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>How many mistakes there are, and that none of the rules is left out.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Mutations_OfAllRules_AreManyEnough() => Assert.InRange(AllMutations.ByName.Count, 160, int.MaxValue);

    /// <summary>Those in the examples do not count, because the examples may be missing.</summary>
    [Fact]
    public void Rules_OfAllAnalyzers_HaveAMutationEach() => Assert.Equal(
        OurAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(),
        AllMutations.ByName.Values.Where(mutation => SourcePrograms.IsOwn(mutation.File))
            .Select(mutation => mutation.Rule).Distinct().Order());
}
