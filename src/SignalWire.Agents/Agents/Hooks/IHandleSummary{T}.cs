namespace SignalWire.Agents;

/// <summary>
/// An agent that is given the summary which its <see cref="PostPromptAttribute">post prompt</see> asks for, as an object. The model is
/// told the object's shape, with the words of its documentation.
/// </summary>
/// <typeparam name="T">What the model summarises into: a type that could be a parameter of a tool, and is an object.</typeparam>
public interface IHandleSummary<T>
    where T : notnull
{
    /// <summary>Handles the summary of a call. An exception is logged.</summary>
    /// <param name="summary">The summary, and all that the platform says of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the answer any more.</param>
    ValueTask HandleSummaryAsync(CallSummary<T> summary, CancellationToken cancel);
}
