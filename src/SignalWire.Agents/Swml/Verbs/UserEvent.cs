namespace SignalWire.Agents.Swml;

/// <summary>Sends an event to the client of the call, such as a web page.</summary>
public sealed record UserEvent : Verb
{
    /// <param name="event">What the client is sent.</param>
    public UserEvent(SwmlObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        Event = @event;
    }

    /// <summary>What the client is sent.</summary>
    public SwmlObject Event { get; init; }

    internal override VerbKind Kind => VerbKind.UserEvent;
}
