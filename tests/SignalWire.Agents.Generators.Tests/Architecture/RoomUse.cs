namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>A room that names another one.</summary>
/// <param name="From">The room that names it.</param>
/// <param name="To">The room that is named.</param>
/// <param name="File">The file that does.</param>
/// <param name="Type">The type that it names.</param>
internal sealed record RoomUse(string From, string To, string File, string Type)
{
    public override string ToString() => $"{From} → {To}: {File} names {Type}";
}
