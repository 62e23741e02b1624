using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Puts a message into the conversation, which is translated and spoken to one of the two.</summary>
public sealed record TranslateInject : LiveAction
{
    /// <param name="message">The message.</param>
    /// <param name="direction">Whom it is spoken to.</param>
    public TranslateInject(string message, CallParty direction)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Direction = direction;
    }

    /// <summary>The message.</summary>
    public string Message { get; init; }

    /// <summary>Whom it is spoken to.</summary>
    public CallParty Direction { get; init; }

    internal override string Name => "inject";

    internal override JsonTypeInfo? Body => SwmlJsonContext.Default.TranslateInject;
}
