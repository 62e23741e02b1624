namespace SignalWire.Agents;

/// <summary>An agent that is given the summary which its <see cref="PostPromptAttribute">post prompt</see> asks for, as it came.</summary>
public interface IHandleSummary
{
    /// <summary>Handles the summary of a call. An exception is logged.</summary>
    /// <param name="summary">The summary, and all that the platform says of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel);
}
