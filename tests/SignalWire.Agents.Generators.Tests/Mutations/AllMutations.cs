using SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>All mistakes, group by group.</summary>
internal static class AllMutations
{
    /// <summary>Each under its place and its words, by which a test asks for it.</summary>
    public static IReadOnlyDictionary<(string Place, string Mistake), Mutation> ByName { get; } = new[]
    {
        AgentMistakes.All, ToolMistakes.All, TypeMistakes.All, ConstraintMistakes.All, ResultMistakes.All, ToolKeyMistakes.All,
        SettingMistakes.All, PromptMistakes.All, ConversationMistakes.All, DataMapMistakes.All, LiteralMistakes.All, CallMistakes.All,
        ConversationAdvice.All, ToolAdvice.All, SafetyAdvice.All, FarReachingMistakes.All,
    }.SelectMany(group => group).ToDictionary(mutation => (mutation.Place, mutation.Mistake));

    /// <summary>Some of them, for a theory.</summary>
    /// <param name="isMeant">Which.</param>
    public static TheoryData<string, string> Rows(Func<Mutation, bool> isMeant)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (place, mistake) in ByName.Where(row => isMeant(row.Value)).Select(row => row.Key))
        {
            rows.Add(place, mistake);
        }

        return rows;
    }
}
