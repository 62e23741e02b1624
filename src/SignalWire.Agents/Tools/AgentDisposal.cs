namespace SignalWire.Agents.Tools;

/// <summary>Disposes an agent that was created for one request.</summary>
internal static class AgentDisposal
{
    /// <summary>Disposes an agent, asynchronously if it supports that. An agent that is not disposable is left alone.</summary>
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
