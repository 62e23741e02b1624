namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that handles the summary of its <see cref="PostPromptAttribute">post prompt</see> as the model wrote it.
/// </summary>
public interface IHandleSummary
{
    /// <summary>Handles the summary of a call. An exception is logged.</summary>
    /// <param name="summary">The summary and the platform's data about the call.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>A task that completes when the summary has been handled.</returns>
    ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel);
}
