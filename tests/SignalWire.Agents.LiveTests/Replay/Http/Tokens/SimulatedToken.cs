using System.Text.Json.Nodes;
using SignalWire.Agents.Testing;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A recorded token in a simulated call: who tests with the simulator must be refused what the server refuses.</summary>
/// <typeparam name="TAgent">The agent, which was compiled a moment ago.</typeparam>
internal static class SimulatedToken<TAgent>
    where TAgent : IVoiceAgent<TAgent>
{
    /// <summary>Calls a tool with a token.</summary>
    /// <param name="setup">How the server was started.</param>
    /// <param name="given">The case.</param>
    /// <returns>How the call ended; nothing where the simulator knows no such tool.</returns>
    public static async Task<ToolOutcome?> CallAsync(LiveServerSetup setup, JsonObject given)
    {
        await using var call = await CallSimulator.StartAsync<TAgent>(options =>
        {
            options.CallId = given["call_id"]!.GetValue<string>();
            options.ConfigureServices = services => setup.Services(services, typeof(TAgent).Assembly);
            options.ConfigureAgents = agents => agents.TokenSecrets = [given["secret"]!.GetValue<string>()];
        });
        try
        {
            return (await call.CallWithTokenAsync(given["function"]!.GetValue<string>(), given["token"]!.GetValue<string>())).Outcome;
        }
        catch (CallRefusedException)
        {
            return null;
        }
    }
}
