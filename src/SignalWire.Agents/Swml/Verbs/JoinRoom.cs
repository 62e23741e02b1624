namespace SignalWire.Agents.Swml;

/// <summary>Joins a room, which is made if it is not there.</summary>
public sealed record JoinRoom : Verb
{
    /// <param name="name">The name of the room.</param>
    public JoinRoom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name of the room.</summary>
    public string Name { get; init; }

    internal override VerbKind Kind => VerbKind.JoinRoom;
}
