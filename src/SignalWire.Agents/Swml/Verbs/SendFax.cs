namespace SignalWire.Agents.Swml;

/// <summary>Sends a fax.</summary>
public sealed record SendFax : Verb
{
    /// <param name="document">The URL of a PDF file.</param>
    public SendFax([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The URL of a PDF file.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string Document { get; init; }

    /// <summary>What stands at the head of each page. Default: nothing.</summary>
    public string? HeaderInfo { get; init; }

    /// <summary>The station's name as the other side sees it. Default: the caller's number.</summary>
    public string? Identity { get; init; }

    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.SendFax;
}
