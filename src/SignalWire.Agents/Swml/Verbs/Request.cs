namespace SignalWire.Agents.Swml;

/// <summary>Sends an HTTP request.</summary>
public sealed record Request : Verb
{
    /// <param name="url">The URL; a user name and a password may stand in it.</param>
    /// <param name="method">The method.</param>
    public Request([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url, RequestMethod method)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
        Method = method;
    }

    /// <summary>The URL; a user name and a password may stand in it.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string Url { get; init; }

    /// <summary>The method.</summary>
    public RequestMethod Method { get; init; }

    /// <summary>
    /// Headers by name: <c>Accept</c>, <c>Authorization</c>, <c>Content-Type</c>, <c>Range</c> and <c>X-…</c>. Default: none.
    /// </summary>
    public SwmlObject? Headers { get; init; }

    /// <summary>The body: a text or an object. Default: none.</summary>
    public SwmlJson? Body { get; init; }

    /// <summary>How long the answer is waited for, in seconds; 0 is for ever. Default: 0.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? Timeout { get; init; }

    /// <summary>How long the connection is waited for, in seconds; 0 is for ever. Default: 0.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? ConnectTimeout { get; init; }

    /// <summary>Whether the JSON that is answered is kept in variables. Default: <see langword="false"/>.</summary>
    public SwmlValue<bool>? SaveVariables { get; init; }

    internal override VerbKind Kind => VerbKind.Request;
}
