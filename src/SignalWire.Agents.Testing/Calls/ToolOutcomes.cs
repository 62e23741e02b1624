using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>
/// The outcomes of tool calls. The answer to the model does not contain them, but the server's activities do. The listener samples only
/// calls of a simulator, so nothing else in the process is measured.
/// </summary>
internal static class ToolOutcomes
{
    private const string Source = "SignalWire.Agents";
    private const string Outcome = "signalwire.tool.outcome";

    private static readonly ConcurrentDictionary<ActivityTraceId, ToolOutcome?> s_awaited = new();

    private static readonly ActivityListener s_listener = Listen();

    /// <summary>Runs a call, and returns its answer and its outcome.</summary>
    /// <param name="call">The call.</param>
    public static async Task<(T Answer, ToolOutcome Outcome)> WatchAsync<T>(Func<Task<T>> call)
    {
        ActivitySource.AddActivityListener(s_listener);
        using var around = new Activity("simulated tool call");
        around.SetIdFormat(ActivityIdFormat.W3C).Start();
        s_awaited[around.TraceId] = null;
        try
        {
            var answer = await call().ConfigureAwait(false);
            return (answer, s_awaited[around.TraceId]
                ?? throw new InvalidOperationException("The server did not report the outcome of the tool call."));
        }
        finally
        {
            s_awaited.TryRemove(around.TraceId, out _);
        }
    }

    private static ActivityListener Listen() => new()
    {
        ShouldListenTo = source => source.Name == Source,
        Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            s_awaited.ContainsKey(options.TraceId) ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
        ActivityStopped = activity =>
        {
            if (s_awaited.ContainsKey(activity.TraceId) && activity.GetTagItem(Outcome) is string outcome)
            {
                s_awaited[activity.TraceId] = Enum.GetValues<ToolOutcome>()
                    .Single(value => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{value}") == outcome);
            }
        },
    };
}
