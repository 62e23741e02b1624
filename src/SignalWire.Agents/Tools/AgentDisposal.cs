namespace SignalWire.Agents.Tools;

/// <summary>Ends an agent that was made for one request.</summary>
internal static class AgentDisposal
{
    /// <summary>Disposes an agent, asynchronously if it can be. An agent that is not disposable is left alone.</summary>
    public static ValueTask DisposeAsync(object agent)
    {
        switch (agent)
        {
            case IAsyncDisposable disposable:
                return disposable.DisposeAsync();
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }

        return default;
    }
}
