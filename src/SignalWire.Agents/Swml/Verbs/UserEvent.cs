namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>user_event</c>, which sends an event to the client of the call, such as a web page.</summary>
public sealed record UserEvent : Verb
{
    /// <summary>Initializes a new instance of the <see cref="UserEvent"/> record with an event.</summary>
    /// <param name="event">The event, which the client receives.</param>
    public UserEvent(SwmlObject @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        Event = @event;
    }

    /// <summary>Gets the event, which the client receives. Key: <c>event</c>.</summary>
    public SwmlObject Event { get; init; }

    internal override VerbKind Kind => VerbKind.UserEvent;
}
