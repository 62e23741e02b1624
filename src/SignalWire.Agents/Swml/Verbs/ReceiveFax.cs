namespace SignalWire.Agents.Swml;

/// <summary>Receives a fax.</summary>
public sealed record ReceiveFax : Verb
{
    /// <summary>The URL that is told what becomes of it. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    internal override VerbKind Kind => VerbKind.ReceiveFax;
}
