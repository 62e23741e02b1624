namespace SignalWire.Agents.Swml;

/// <summary>Puts the call into a queue, from which another call takes it by connecting to <c>queue:name</c>.</summary>
public sealed record EnterQueue : Verb
{
    /// <param name="queueName">The name of the queue; one that is not there is made.</param>
    /// <param name="transferAfterBridge">
    /// What is done with the call when the two have talked: the URL of a document, or the document itself as JSON.
    /// </param>
    public EnterQueue(string queueName, string transferAfterBridge)
    {
        ArgumentNullException.ThrowIfNull(queueName);
        ArgumentNullException.ThrowIfNull(transferAfterBridge);
        QueueName = queueName;
        TransferAfterBridge = transferAfterBridge;
    }

    /// <summary>The name of the queue; one that is not there is made.</summary>
    public string QueueName { get; init; }

    /// <summary>What is done with the call when the two have talked: the URL of a document, or the document itself as JSON.</summary>
    public string TransferAfterBridge { get; init; }

    /// <summary>The URL that is told what becomes of the call in the queue. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>The URL of what the caller hears meanwhile. Default: the platform's music.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? WaitUrl { get; init; }

    /// <summary>How long the call waits at most, in seconds, at least 1. Default: 3,600.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? WaitTime { get; init; }

    internal override VerbKind Kind => VerbKind.EnterQueue;
}
