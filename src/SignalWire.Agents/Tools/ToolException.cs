namespace SignalWire.Agents;

/// <summary>
/// Represents an error that a tool reports to the model. Throw it to tell the model what went wrong and what to do next. The message is
/// sent to the model word for word; the message of any other exception never is.
/// </summary>
/// <param name="message">The text for the model.</param>
/// <param name="innerException">The cause, which is logged but not sent to the model; <see langword="null"/> if there is none.</param>
public sealed class ToolException(string message, Exception? innerException = null) : Exception(message, innerException);
