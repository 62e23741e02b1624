namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>send_sms</c>, which sends a text message, optionally with files.</summary>
public sealed record SendSms : Verb
{
    /// <summary>Initializes a new instance of the <see cref="SendSms"/> record with numbers and a message.</summary>
    /// <param name="toNumber">The number to send to, in E.164.</param>
    /// <param name="fromNumber">The number of the project to send from, in E.164.</param>
    /// <param name="body">The text; <see langword="null"/> if there are only files.</param>
    /// <param name="media">The URLs of files; <see langword="null"/> if there is only a text.</param>
    /// <exception cref="ArgumentException">
    /// Both <paramref name="body"/> and <paramref name="media"/> are <see langword="null"/>.
    /// </exception>
    public SendSms(
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string toNumber,
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string fromNumber,
        string? body = null,
        [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] SwmlList<string>? media = null)
    {
        ArgumentNullException.ThrowIfNull(toNumber);
        ArgumentNullException.ThrowIfNull(fromNumber);
        if (body is null && media is null)
        {
            throw new ArgumentException("'send_sms' needs 'body' or 'media'");
        }

        ToNumber = toNumber;
        FromNumber = fromNumber;
        Body = body;
        Media = media;
    }

    /// <summary>Gets the number to send to, in E.164. Key: <c>to_number</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164)]
    public string ToNumber { get; init; }

    /// <summary>Gets the number of the project to send from, in E.164. Key: <c>from_number</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164)]
    public string FromNumber { get; init; }

    /// <summary>Gets the text; <see langword="null"/> if there are only files. Key: <c>body</c>.</summary>
    public string? Body { get; }

    /// <summary>Gets the URLs of files; <see langword="null"/> if there is only a text. Key: <c>media</c>.</summary>
    public SwmlList<string>? Media { get; }

    /// <summary>Gets the tags by which the message can be found later. Default: none. Key: <c>tags</c>.</summary>
    public SwmlList<string>? Tags { get; init; }

    /// <summary>
    /// Gets the region from which the message is sent, such as <c>us</c>. Default: set by the platform. Key: <c>region</c>.
    /// </summary>
    public string? Region { get; init; }

    internal override VerbKind Kind => VerbKind.SendSms;
}
