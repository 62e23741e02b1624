namespace SignalWire.Agents.Swml;

/// <summary>
/// What a text must look like, in the manner of <see cref="System.Diagnostics.CodeAnalysis.StringSyntaxAttribute"/>: an analyzer checks
/// every constant that reaches a parameter, property or field with this mark, those of your own code included. Where several forms are
/// named, a text may have any of them. A text that has a variable such as <c>${call.from}</c> in it is never held to a form.
/// </summary>
/// <param name="forms">The forms, by the constants of this class.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SwmlSyntaxAttribute(params string[] forms) : Attribute
{
    /// <summary>A telephone number with its country code, such as <c>+15550100000</c> (ITU-T E.164).</summary>
    public const string E164 = nameof(E164);

    /// <summary>A SIP address, such as <c>sip:alice@example.com</c>; <c>sips:</c> too.</summary>
    public const string SipUri = nameof(SipUri);

    /// <summary>The user of a SIP address, such as <c>alice</c>: what stands between <c>sip:</c> and <c>@</c>.</summary>
    public const string SipUser = nameof(SipUser);

    /// <summary>What a call can be connected to besides numbers and SIP addresses: <c>/context/resource</c>, <c>queue:name</c>,
    /// <c>stream:wss://…</c>.</summary>
    public const string CallAddress = nameof(CallAddress);

    /// <summary>
    /// A codec, such as <c>PCMU</c> or <c>OPUS@48000h@20i</c>, or several parted by commas. Names that are not known here are taken.
    /// </summary>
    public const string Codecs = nameof(Codecs);

    /// <summary>The code of a language by BCP 47, such as <c>en-US</c>, or the platform's <c>default</c> or <c>multi</c>.</summary>
    public const string Bcp47 = nameof(Bcp47);

    /// <summary>A voice: <c>engine.voice:model</c>, or a plain name.</summary>
    public const string Voice = nameof(Voice);

    /// <summary>Keys of a telephone and pauses: <c>0123456789*#ABCDWw</c>, where <c>W</c> waits for a second and <c>w</c> for half of
    /// one.</summary>
    public const string Dtmf = nameof(Dtmf);

    /// <summary>What is played: a file's <c>http(s)://…</c>, <c>ring:us</c>, <c>ring:20:us</c>, <c>say:text</c> or
    /// <c>silence:2</c>.</summary>
    public const string PlayUrl = nameof(PlayUrl);

    /// <summary>A whole URL that the platform calls or fetches: <c>http</c> or <c>https</c>, and a host.</summary>
    public const string HttpUrl = nameof(HttpUrl);

    /// <summary>The name of a variable, such as <c>call.from</c> or <c>vars.items[0]</c>, without <c>${…}</c> around it.</summary>
    public const string SwmlVariable = nameof(SwmlVariable);

    /// <summary>The forms of which the text must have one.</summary>
    public IReadOnlyList<string> Forms { get; } = forms;
}
