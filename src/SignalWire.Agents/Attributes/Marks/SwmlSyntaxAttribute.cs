namespace SignalWire.Agents.Swml;

/// <summary>
/// Specifies the form of a text, in the manner of <see cref="System.Diagnostics.CodeAnalysis.StringSyntaxAttribute"/>. An analyzer checks
/// every constant that reaches a parameter, property or field with this attribute, including those of your own code. If several forms are
/// given, the text must have one of them. A text that contains a variable such as <c>${call.from}</c> is not checked.
/// </summary>
/// <param name="forms">The forms, as constants of this class.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SwmlSyntaxAttribute(params string[] forms) : Attribute
{
    /// <summary>A telephone number with its country code, such as <c>+15550100000</c> (ITU-T E.164).</summary>
    public const string E164 = nameof(E164);

    /// <summary>A SIP address, such as <c>sip:alice@example.com</c>, or a <c>sips:</c> address.</summary>
    public const string SipUri = nameof(SipUri);

    /// <summary>The user of a SIP address, such as <c>alice</c>: the part between <c>sip:</c> and <c>@</c>.</summary>
    public const string SipUser = nameof(SipUser);

    /// <summary>
    /// A target of a call other than a number or a SIP address: <c>/context/resource</c>, <c>queue:name</c> or <c>stream:wss://…</c>.
    /// </summary>
    public const string CallAddress = nameof(CallAddress);

    /// <summary>
    /// A codec, such as <c>PCMU</c> or <c>OPUS@48000h@20i</c>, or several codecs separated by commas. Unknown names are accepted.
    /// </summary>
    public const string Codecs = nameof(Codecs);

    /// <summary>A language as a BCP 47 code, such as <c>en-US</c>, or the platform's <c>default</c> or <c>multi</c>.</summary>
    public const string Bcp47 = nameof(Bcp47);

    /// <summary>A voice: <c>engine.voice:model</c>, or a plain name.</summary>
    public const string Voice = nameof(Voice);

    /// <summary>
    /// Keys of a telephone, and pauses: <c>0123456789*#ABCDWw</c>. <c>W</c> waits for one second, and <c>w</c> for half a second.
    /// </summary>
    public const string Dtmf = nameof(Dtmf);

    /// <summary>
    /// A source to play: an <c>http</c> or <c>https</c> URL of a file, <c>ring:us</c>, <c>ring:20:us</c>, <c>say:text</c> or
    /// <c>silence:2</c>.
    /// </summary>
    public const string PlayUrl = nameof(PlayUrl);

    /// <summary>An absolute URL that the platform calls or fetches, with <c>http</c> or <c>https</c> and a host.</summary>
    public const string HttpUrl = nameof(HttpUrl);

    /// <summary>The name of a variable, such as <c>call.from</c> or <c>vars.items[0]</c>, without <c>${…}</c> around it.</summary>
    public const string SwmlVariable = nameof(SwmlVariable);

    /// <summary>Gets the forms. The text must have one of them.</summary>
    public IReadOnlyList<string> Forms { get; } = forms;
}
