namespace SignalWire.Agents.Testing;

/// <summary>
/// The platform would not do what a test asks of it: a tool is not active where the conversation is, a step may not follow, the call has
/// ended. The message says why, and what could be done instead.
/// </summary>
public sealed class CallRefusedException : InvalidOperationException
{
    /// <summary>Makes it without words.</summary>
    public CallRefusedException()
    {
    }

    /// <summary>Makes it.</summary>
    /// <param name="message">Why, and what could be done instead.</param>
    public CallRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with what was behind it.</summary>
    /// <param name="message">Why, and what could be done instead.</param>
    /// <param name="innerException">What was behind it.</param>
    public CallRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
