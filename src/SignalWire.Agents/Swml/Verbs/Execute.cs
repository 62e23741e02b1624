namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>execute</c>, which runs a section or another document, and then returns.</summary>
public sealed record Execute : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Execute"/> record with a target.</summary>
    /// <param name="dest">The target: a section of the document, the URL of another document, or another document as JSON.</param>
    public Execute(string dest)
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

    /// <summary>Gets the verbs to run when the target has returned. Default: none. Key: <c>on_return</c>.</summary>
    public SwmlList<Verb>? OnReturn { get; init; }

    /// <summary>Gets the verbs to run depending on the value that the target returned. Default: none. Key: <c>result</c>.</summary>
    public VerbResult? Result { get; init; }

    internal override VerbKind Kind => VerbKind.Execute;
}
