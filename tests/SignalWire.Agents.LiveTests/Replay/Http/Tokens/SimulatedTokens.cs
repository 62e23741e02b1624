using System.Reflection;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Recorded tokens in simulated calls with agents that were compiled a moment ago.</summary>
internal static class SimulatedTokens
{
    /// <summary>Whether a tool runs that is called with the token.</summary>
    /// <param name="assembly">What was compiled.</param>
    /// <param name="setup">How its server was started.</param>
    /// <param name="given">The case.</param>
    public static async Task<bool> RunsAsync(Assembly assembly, LiveServerSetup setup, JsonObject given)
    {
        var agent = assembly.GetType("RecordedAgent0", throwOnError: true)!;
        var call = typeof(SimulatedToken<>).MakeGenericType(agent).GetMethod("CallAsync")!;
        return await (Task<ToolOutcome?>)call.Invoke(null, [setup, given])! == ToolOutcome.Answered;
    }
}
