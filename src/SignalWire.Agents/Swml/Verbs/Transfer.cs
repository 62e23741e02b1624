namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>transfer</c>, which goes on with a section or another document, and does not return.</summary>
public sealed record Transfer : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Transfer"/> record with a target.</summary>
    /// <param name="dest">The target: a section of the document, the URL of another document, or another document as JSON.</param>
    public Transfer(string dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        Dest = dest;
    }

    /// <summary>
    /// Gets the target: a section of the document, the URL of another document, or another document as JSON. Key: <c>dest</c>.
    /// </summary>
    public string Dest { get; init; }

    /// <summary>Gets the values that are passed to the target. Default: none. Key: <c>params</c>.</summary>
    public SwmlObject? Params { get; init; }

    /// <summary>Gets data of your own, which the platform ignores. Default: none. Key: <c>meta</c>.</summary>
    public SwmlObject? Meta { get; init; }

    internal override VerbKind Kind => VerbKind.Transfer;
}
