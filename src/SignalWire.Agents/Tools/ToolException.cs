namespace SignalWire.Agents;

/// <summary>
/// Thrown by a tool to tell the model what went wrong and what to do next. Its message reaches the model word for word; the message of
/// any other exception never does.
/// </summary>
/// <param name="message">Text for the model.</param>
/// <param name="innerException">What caused it, for the log.</param>
public sealed class ToolException(string message, Exception? innerException = null) : Exception(message, innerException);
