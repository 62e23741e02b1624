namespace SignalWire.Agents.Swml;

/// <summary>Sends a text message, with files if need be.</summary>
public sealed record SendSms : Verb
{
    /// <param name="toNumber">To which number, in E.164.</param>
    /// <param name="fromNumber">From which number of the project, in E.164.</param>
    /// <param name="body">The text; it may be left out where there is media.</param>
    /// <param name="media">URLs of files to send along.</param>
    /// <exception cref="ArgumentException">There is neither text nor media.</exception>
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

    /// <summary>To which number, in E.164.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164)]
    public string ToNumber { get; init; }

    /// <summary>From which number of the project, in E.164.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.E164)]
    public string FromNumber { get; init; }

    /// <summary>The text; <see langword="null"/> where there is none.</summary>
    public string? Body { get; }

    /// <summary>URLs of files that are sent along; <see langword="null"/> where there are none.</summary>
    public SwmlList<string>? Media { get; }

    /// <summary>Tags by which the message can be found later. Default: none.</summary>
    public SwmlList<string>? Tags { get; init; }

    /// <summary>The region that it is sent from, such as <c>us</c>. Default: the platform chooses.</summary>
    public string? Region { get; init; }

    internal override VerbKind Kind => VerbKind.SendSms;
}
