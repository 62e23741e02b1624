namespace SignalWire.Agents;

/// <summary>What the model wrote when the call had ended, read into an object.</summary>
/// <typeparam name="T">The object's type.</typeparam>
public sealed class CallSummary<T> : CallSummary
    where T : notnull
{
    internal CallSummary(ToolCall call, bool isRead, T? value)
        : base(call)
    {
        IsRead = isRead;
        Value = isRead ? value : default;
    }

    /// <summary>Whether the summary could be read; if not, what the model wrote is in <see cref="CallSummary.Text"/>.</summary>
    public bool IsRead { get; }

    /// <summary>The summary; nothing when it could not be read.</summary>
    public T? Value { get; }
}
