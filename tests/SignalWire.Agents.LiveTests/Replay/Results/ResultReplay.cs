using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>
/// Replays what recorded tools answered: the cases become C#, all in one compilation, and what they make is compared. A case that the
/// compiler is to refuse is compiled alone.
/// </summary>
internal static class ResultReplay
{
    /// <summary>What every method of cases may use.</summary>
    public const string Usings = """
        using System.Text.Json.Nodes;
        using SignalWire.Agents;
        using SignalWire.Agents.Swml;

        """;

    /// <summary>Replays the cases of a category.</summary>
    /// <param name="ids">The cases.</param>
    /// <returns>How each ended, and why.</returns>
    public static IReadOnlyDictionary<string, (CaseOutcome Outcome, string Reason)> Run(IEnumerable<string> ids)
    {
        var cases = ids.Select(id => (Recorded: new RecordedCase(id), Translated: ResultCase.From(Given(id)))).ToList();
        var made = Make(
            [.. cases.Where(one => !one.Translated.IsRefusedByCompiler).Select(one => (one.Recorded.Id, one.Translated.Expression))]);
        return cases.ToDictionary(one => one.Recorded.Id, one => Judge(one.Recorded, one.Translated, made));
    }

    /// <summary>What was given of a case.</summary>
    public static JsonObject Given(string id) => JsonSerializer.SerializeToNode(new RecordedCase(id).Given)!.AsObject();

    /// <summary>Compiles expressions together, and gives for each what makes its value.</summary>
    public static IReadOnlyDictionary<string, Func<object>> Make(IReadOnlyList<(string Id, string Expression)> cases)
    {
        var methods = cases.Select((one, index) => $"    public static object Case{index}() =>\n        {one.Expression};\n");
        using var image = new MemoryStream();
        LiveAgent.Emit(TestCompilation.Create($"{Usings}public static class Recorded\n{{\n{string.Join('\n', methods)}}}\n"), image);
        image.Position = 0;
        var recorded = new AssemblyLoadContext(nameof(ResultReplay), isCollectible: true).LoadFromStream(image)
            .GetType("Recorded", throwOnError: true)!;
        return cases.Select(
            (one, index) => (one.Id, Method: recorded.GetMethod($"Case{index}", BindingFlags.Public | BindingFlags.Static)!))
            .ToDictionary(one => one.Id, one => one.Method.CreateDelegate<Func<object>>());
    }

    /// <summary>Fails unless the compiler refuses an expression.</summary>
    public static void AssertRefusedByCompiler(string expression) => Assert.Contains(
        TestCompilation.Create($"{Usings}public static class Recorded\n{{\n    public static object Case() => {expression};\n}}\n")
            .GetDiagnostics(),
        diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static (CaseOutcome Outcome, string Reason) Judge(
        RecordedCase recorded, ResultCase translated, IReadOnlyDictionary<string, Func<object>> made)
    {
        if (translated.IsRefusedByCompiler)
        {
            AssertRefusedByCompiler(translated.Expression);
            return (CaseOutcome.CompileError, ResultRows.ClosedSets);
        }

        if (translated.Refusal is { } reason)
        {
            var refusal = Assert.ThrowsAny<Exception>(() => made[recorded.Id]());
            Assert.True(refusal is ArgumentException or InvalidOperationException, $"{recorded.Id}: {refusal}");
            Assert.Equal(reason == ResultRows.Reference, recorded.Result is null);
            return (CaseOutcome.Refused, reason);
        }

        Assert.True(recorded.Result is not null, $"{recorded.Id}: the reference refuses this, and nothing is known of why");
        string ours = ResultText.Of((FunctionResult)made[recorded.Id]());
        string? difference = JsonDifference.Find(recorded.Result.Value, JsonElement.Parse(ours));
        Assert.True(difference is null, $"{recorded.Id}: {difference} in {ours}");
        return (CaseOutcome.Equal, "");
    }
}
