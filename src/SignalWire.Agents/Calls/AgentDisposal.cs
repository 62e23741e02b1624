namespace SignalWire.Agents.Calls;

/// <summary>Ends an agent that was made for one request.</summary>
internal static class AgentDisposal
{
    /// <summary>Disposes it in whichever way it knows; nothing for one that knows none.</summary>
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
