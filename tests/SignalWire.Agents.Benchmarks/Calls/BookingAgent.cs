namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>An agent whose tool takes a nested record, and needs no token.</summary>
[VoiceAgent("Bistro", Route = "/bistro")]
public sealed partial class BookingAgent
{
    /// <summary>Book a table</summary>
    /// <param name="booking">What the caller asked for</param>
    [Tool(Secure = false)]
    public FunctionResult BookTable(Booking booking) => new(
        booking.Seating == Seating.Terrace
            ? $"A table on the terrace for {booking.PartySize} is booked, first guest {booking.Guests[0].Name}"
            : $"A table inside for {booking.PartySize} is booked, first guest {booking.Guests[0].Name}");
}
