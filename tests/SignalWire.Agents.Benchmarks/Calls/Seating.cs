namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>Where to sit.</summary>
public enum Seating
{
    /// <summary>In the room.</summary>
    Inside,

    /// <summary>Outdoors.</summary>
    Terrace,
}
