namespace SignalWire.Agents;

/// <summary>
/// Defines an agent that handles the summary of its <see cref="PostPromptAttribute">post prompt</see> as an object. The shape of the object
/// and its documentation are sent to the model.
/// </summary>
/// <typeparam name="T">The type of the summary: an object type that is also supported as the type of a tool's parameter.</typeparam>
public interface IHandleSummary<T>
    where T : notnull
{
    /// <summary>Handles the summary of a call. An exception is logged.</summary>
    /// <param name="summary">The summary and the platform's data about the call.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the answer any more.</param>
    /// <returns>A task that completes when the summary has been handled.</returns>
    ValueTask HandleSummaryAsync(CallSummary<T> summary, CancellationToken cancel);
}
