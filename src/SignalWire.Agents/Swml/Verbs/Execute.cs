namespace SignalWire.Agents.Swml;

/// <summary>Runs a section or another document, and comes back.</summary>
public sealed record Execute : Verb
{
    /// <param name="dest">Where: a section of the document, the URL of another, or another itself as JSON.</param>
    public Execute(string dest)
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

    /// <summary>What is done when it has come back. Default: nothing.</summary>
    public SwmlList<Verb>? OnReturn { get; init; }

    /// <summary>What is done with the value that it came back with. Default: nothing.</summary>
    public VerbResult? Result { get; init; }

    internal override VerbKind Kind => VerbKind.Execute;
}
