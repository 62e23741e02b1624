namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>request</c>, which sends an HTTP request.</summary>
public sealed record Request : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Request"/> record with a URL and a method.</summary>
    /// <param name="url">The URL, which can contain a user name and a password.</param>
    /// <param name="method">The HTTP method.</param>
    public Request([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url, RequestMethod method)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
        Method = method;
    }

    /// <summary>Gets the URL, which can contain a user name and a password. Key: <c>url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string Url { get; init; }

    /// <summary>Gets the HTTP method. Key: <c>method</c>.</summary>
    public RequestMethod Method { get; init; }

    /// <summary>
    /// Gets the headers by name: <c>Accept</c>, <c>Authorization</c>, <c>Content-Type</c>, <c>Range</c> and <c>X-…</c>. Default: none.
    /// Key: <c>headers</c>.
    /// </summary>
    public SwmlObject? Headers { get; init; }

    /// <summary>Gets the body: a text or an object. Default: none. Key: <c>body</c>.</summary>
    public SwmlJson? Body { get; init; }

    /// <summary>Gets how long to wait for the response, in seconds; 0 for no limit. Default: 0. Key: <c>timeout</c>.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? Timeout { get; init; }

    /// <summary>Gets how long to wait for the connection, in seconds; 0 for no limit. Default: 0. Key: <c>connect_timeout</c>.</summary>
    [SwmlRange(0, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<double>? ConnectTimeout { get; init; }

    /// <summary>
    /// Gets whether the JSON of the response is stored in variables. Default: <see langword="false"/>. Key: <c>save_variables</c>.
    /// </summary>
    public SwmlValue<bool>? SaveVariables { get; init; }

    internal override VerbKind Kind => VerbKind.Request;
}
