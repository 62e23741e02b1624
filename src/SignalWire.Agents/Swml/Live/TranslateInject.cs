using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the action that adds a message to the conversation, which is translated and spoken to one party (<c>inject</c>).
/// </summary>
public sealed record TranslateInject : LiveAction
{
    /// <summary>Initializes a new instance of the <see cref="TranslateInject"/> record with the message and the party.</summary>
    /// <param name="message">The message.</param>
    /// <param name="direction">The party to whom the message is spoken.</param>
    public TranslateInject(string message, CallParty direction)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Direction = direction;
    }

    /// <summary>Gets the message. Key: <c>message</c>.</summary>
    public string Message { get; init; }

    /// <summary>Gets the party to whom the message is spoken. Key: <c>direction</c>.</summary>
    public CallParty Direction { get; init; }

    internal override string Name => "inject";

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranslateInject;
}
