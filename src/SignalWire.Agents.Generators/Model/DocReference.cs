namespace SignalWire.Agents.Generators.Model;

/// <summary>
/// A reference to an item in another assembly's documentation file: its compiler-generated id and, for a parameter, its name. The files are
/// not part of the compilation, so their content is added after an agent is parsed.
/// </summary>
/// <param name="Id">The id, such as <c>P:Lib.Booking.PartySize</c>.</param>
/// <param name="Parameter">The parameter of a method or record.</param>
internal sealed record DocReference(string Id, string? Parameter = null)
{
    /// <summary>Gets the reference to a parameter of the same member.</summary>
    public DocReference Of(string parameter) => this with { Parameter = parameter };
}
