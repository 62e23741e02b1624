namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>enter_queue</c>, which adds the call to a queue. A call that connects to <c>queue:name</c> takes it out of the
/// queue.
/// </summary>
public sealed record EnterQueue : Verb
{
    /// <summary>Initializes a new instance of the <see cref="EnterQueue"/> record with a queue and what follows the conversation.</summary>
    /// <param name="queueName">The name of the queue, which is created if it does not exist.</param>
    /// <param name="transferAfterBridge">
    /// What happens with the call after the parties have talked: the URL of a document, or a document as JSON.
    /// </param>
    public EnterQueue(string queueName, string transferAfterBridge)
    {
        ArgumentNullException.ThrowIfNull(queueName);
        ArgumentNullException.ThrowIfNull(transferAfterBridge);
        QueueName = queueName;
        TransferAfterBridge = transferAfterBridge;
    }

    /// <summary>Gets the name of the queue, which is created if it does not exist. Key: <c>queue_name</c>.</summary>
    public string QueueName { get; init; }

    /// <summary>
    /// Gets what happens with the call after the parties have talked: the URL of a document, or a document as JSON.
    /// Key: <c>transfer_after_bridge</c>.
    /// </summary>
    public string TransferAfterBridge { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>Gets the URL of what the caller hears in the queue. Default: the music of the platform. Key: <c>wait_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? WaitUrl { get; init; }

    /// <summary>Gets how long the call can wait in the queue, in seconds, at least 1. Default: 3,600. Key: <c>wait_time</c>.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? WaitTime { get; init; }

    internal override VerbKind Kind => VerbKind.EnterQueue;
}
