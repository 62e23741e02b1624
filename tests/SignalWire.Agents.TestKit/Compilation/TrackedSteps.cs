using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.TestKit;

/// <summary>What the steps of a run had to do.</summary>
public static class TrackedSteps
{
    /// <summary>The steps, ours and the outputs, that gave something new, as <c>Name: reason</c>.</summary>
    public static IReadOnlyList<string> Modified(GeneratorRun run) =>
    [
        .. Named(run)
            .Concat(run.Result.TrackedOutputSteps)
            .SelectMany(steps => steps.Value.SelectMany(step => step.Outputs).Select(output => (steps.Key, output.Reason)))
            .Where(step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(step => $"{step.Key}: {step.Reason}"),
    ];

    /// <summary>Why each output of a step is what it is, in the order of the agents.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(executed => executed.Outputs).Select(output => output.Reason)];

    /// <summary>A generator without these steps, such as a planted one, is followed by its own names.</summary>
    private static IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>>> Named(
        GeneratorRun run) =>
        run.Result.TrackedSteps.Where(steps => Steps.All.Contains(steps.Key) || steps.Key.StartsWith("Planted", StringComparison.Ordinal));
}
