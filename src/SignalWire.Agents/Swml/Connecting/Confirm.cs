using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents what the answering party hears or is asked before the call is connected: verbs, such as <c>Confirm = new Confirm(new
/// Play("say:A call for you."))</c>, or the URL of a document.
/// </summary>
[JsonConverter(typeof(ConfirmConverter))]
public sealed record Confirm
{
    /// <summary>Initializes a new instance of the <see cref="Confirm"/> record with the URL of a document.</summary>
    /// <param name="url">The URL of a document.</param>
    public Confirm([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
    }

    /// <summary>Initializes a new instance of the <see cref="Confirm"/> record with verbs.</summary>
    /// <param name="verbs">
    /// The verbs to run: those for conditions and variables, playing, asking, recording, tapping, noise reduction, keys and text messages,
    /// and <see cref="Hangup"/>.
    /// </param>
    /// <exception cref="ArgumentException">Another verb is among them.</exception>
    public Confirm(params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        Verbs = verbs.FirstOrDefault(verb => !Takes(verb)) is { } other
            ? throw new ArgumentException($"'confirm' does not accept the verb '{other.VerbName}'")
            : verbs;
    }

    /// <summary>Gets the URL of a document; <see langword="null"/> if there are verbs.</summary>
    public string? Url { get; }

    /// <summary>Gets the verbs to run; <see langword="null"/> if there is a URL.</summary>
    public SwmlList<Verb>? Verbs { get; }

    /// <summary>Converts the URL of a document to a <see cref="Confirm"/>.</summary>
    /// <param name="url">The URL of a document.</param>
    public static implicit operator Confirm([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url) => new(url);

    /// <summary>Converts verbs to a <see cref="Confirm"/>.</summary>
    /// <param name="verbs">The verbs to run.</param>
    public static implicit operator Confirm(Verb[] verbs) => new((SwmlList<Verb>)verbs);

    private static bool Takes(Verb verb) => verb is Cond or Set or Unset or Hangup or Play or Prompt or Record or RecordCall
        or StopRecordCall or Tap or StopTap or SendDigits or SendSms or Denoise or StopDenoise or CustomVerb;
}
