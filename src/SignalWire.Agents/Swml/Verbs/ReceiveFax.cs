namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>receive_fax</c>, which receives a fax.</summary>
public sealed record ReceiveFax : Verb
{
    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.ReceiveFax;
}
