namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>send_fax</c>, which sends a fax.</summary>
public sealed record SendFax : Verb
{
    /// <summary>Initializes a new instance of the <see cref="SendFax"/> record with a document.</summary>
    /// <param name="document">The URL of a PDF file.</param>
    public SendFax([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>Gets the URL of a PDF file. Key: <c>document</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string Document { get; init; }

    /// <summary>Gets the text at the head of each page. Default: none. Key: <c>header_info</c>.</summary>
    public string? HeaderInfo { get; init; }

    /// <summary>Gets the name of the station that the other party sees. Default: the number of the caller. Key: <c>identity</c>.</summary>
    public string? Identity { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.SendFax;
}
