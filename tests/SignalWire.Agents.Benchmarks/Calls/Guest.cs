namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>A guest.</summary>
/// <param name="Name">First name</param>
/// <param name="Vegetarian">Whether they eat no meat</param>
public sealed record Guest(string Name, bool Vegetarian = false);
