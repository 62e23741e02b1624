namespace SignalWire.Agents;

/// <summary>Represents the summary that the model wrote when the call had ended, as an object.</summary>
/// <typeparam name="T">The type of the summary.</typeparam>
public sealed class CallSummary<T> : CallSummary
    where T : notnull
{
    internal CallSummary(ToolCall call, bool isRead, T? value)
        : base(call)
    {
        IsRead = isRead;
        Value = isRead ? value : default;
    }

    /// <summary>
    /// Gets a value that indicates whether the summary could be read. If not, <see cref="CallSummary.Text"/> contains what the model wrote.
    /// </summary>
    public bool IsRead { get; }

    /// <summary>Gets the summary; the default value of <typeparamref name="T"/> if it could not be read.</summary>
    public T? Value { get; }
}
