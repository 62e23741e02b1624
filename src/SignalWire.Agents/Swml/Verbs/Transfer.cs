namespace SignalWire.Agents.Swml;

/// <summary>Goes on with a section or another document, and does not come back.</summary>
public sealed record Transfer : Verb
{
    /// <param name="dest">Where: a section of the document, the URL of another, or another itself as JSON.</param>
    public Transfer(string dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        Dest = dest;
    }

    /// <summary>Where: a section of the document, the URL of another, or another itself as JSON.</summary>
    public string Dest { get; init; }

    /// <summary>Values that are passed on. Default: none.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Data of your own, which the platform does not look at. Default: none.</summary>
    public SwmlObject? Meta { get; init; }

    internal override VerbKind Kind => VerbKind.Transfer;
}
