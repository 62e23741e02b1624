using SignalWire.Agents.Testing.Calls;

namespace SignalWire.Agents.Testing;

/// <summary>Starts calls with an agent in the process of a test.</summary>
public static class CallSimulator
{
    /// <summary>Starts the agent's server, and a call with the agent.</summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="configure">Describes the call, and registers the services that the agent needs; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The call. Disposing it also stops the server.</returns>
    /// <exception cref="InvalidOperationException">The agent cannot be served; the message gives the reason.</exception>
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
