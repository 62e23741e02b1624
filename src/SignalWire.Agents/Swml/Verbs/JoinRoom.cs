namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>join_room</c>, which joins a room. The room is created if it does not exist.</summary>
public sealed record JoinRoom : Verb
{
    /// <summary>Initializes a new instance of the <see cref="JoinRoom"/> record with the name of the room.</summary>
    /// <param name="name">The name of the room.</param>
    public JoinRoom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Gets the name of the room. Key: <c>name</c>.</summary>
    public string Name { get; init; }

    internal override VerbKind Kind => VerbKind.JoinRoom;
}
