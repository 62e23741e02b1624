using SignalWire.Agents.Testing.Calls;

namespace SignalWire.Agents.Testing;

/// <summary>Starts calls with an agent in the process of a test.</summary>
public static class CallSimulator
{
    /// <summary>Starts the agent's server and a call with it.</summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="configure">Says what the call is like, and what services the agent takes.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The call. With its end the server ends.</returns>
    /// <exception cref="InvalidOperationException">The agent cannot be served; the message says why.</exception>
    /// <exception cref="HttpRequestException">The agent could not configure the call.</exception>
    public static async Task<CallSimulator<TAgent>> StartAsync<TAgent>(
        Action<CallSimulatorOptions>? configure = null, CancellationToken cancellationToken = default)
        where TAgent : IVoiceAgent<TAgent>
    {
        var options = new CallSimulatorOptions();
        configure?.Invoke(options);
        var server = await AgentServer<TAgent>.StartAsync(options, cancellationToken).ConfigureAwait(false);
        try
        {
            return await CallSimulator<TAgent>.CallAsync(server, ownsServer: true, options, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
