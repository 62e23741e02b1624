namespace SignalWire.Agents.Generators.Model;

/// <summary>
/// Where another assembly's documentation file would describe something: its compiler-given id, and for a parameter its name. The files
/// come beside the compilation, so what they say is put in after an agent has been read.
/// </summary>
/// <param name="Id">Such as <c>P:Lib.Booking.PartySize</c>.</param>
/// <param name="Parameter">The parameter, of a method or a record.</param>
internal sealed record DocReference(string Id, string? Parameter = null)
{
    /// <summary>Where a parameter of the same member is described.</summary>
    public DocReference Of(string parameter) => this with { Parameter = parameter };
}
