namespace SignalWire.Agents.Testing.Tests;

/// <summary>When the clinic is open; a service that tests replace.</summary>
internal interface IHours
{
    string Today { get; }

    void Note(string? reason);
}
