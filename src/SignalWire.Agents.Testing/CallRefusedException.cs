namespace SignalWire.Agents.Testing;

/// <summary>
/// The exception that is thrown when the platform would not allow what a test does: the tool is not active, the step cannot follow, or the
/// call has ended. The message gives the reason and the alternatives.
/// </summary>
public sealed class CallRefusedException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="CallRefusedException"/> class.</summary>
    public CallRefusedException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="CallRefusedException"/> class with a message.</summary>
    /// <param name="message">The reason and the alternatives.</param>
    public CallRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="CallRefusedException"/> class with a message and an inner exception.</summary>
    /// <param name="message">The reason and the alternatives.</param>
    /// <param name="innerException">The exception that is the cause.</param>
    public CallRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
