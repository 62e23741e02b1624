using System.ComponentModel.DataAnnotations;

namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>A booking.</summary>
/// <param name="PartySize">How many people come</param>
/// <param name="Seating">Where they sit</param>
/// <param name="Guests">Those whose names are known</param>
public sealed record Booking([Range(1, 12)] int PartySize, Seating Seating, IReadOnlyList<Guest> Guests);
