using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What whoever answers hears or is asked before the call is connected: <c>Confirm = new Confirm(new Play("say:A call for you."))</c>,
/// or the URL of a document.
/// </summary>
[JsonConverter(typeof(ConfirmConverter))]
public sealed record Confirm
{
    /// <param name="url">The URL of a document.</param>
    public Confirm([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
    }

    /// <param name="verbs">
    /// What is done: conditions and variables, playing, asking, recording, tapping, noise reduction, keys, text messages, and
    /// <see cref="Hangup"/>.
    /// </param>
    /// <exception cref="ArgumentException">There is another verb among them.</exception>
    public Confirm(params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        Verbs = verbs.FirstOrDefault(verb => !Takes(verb)) is { } other
            ? throw new ArgumentException($"'confirm' does not take the verb '{other.VerbName}'")
            : verbs;
    }

    /// <summary>The URL of a document; <see langword="null"/> where there are verbs.</summary>
    public string? Url { get; }

    /// <summary>What is done; <see langword="null"/> where there is a URL.</summary>
    public SwmlList<Verb>? Verbs { get; }

    /// <summary>Makes the URL of a document one.</summary>
    /// <param name="url">The URL.</param>
    public static implicit operator Confirm([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url) => new(url);

    /// <summary>Makes verbs one.</summary>
    /// <param name="verbs">What is done.</param>
    public static implicit operator Confirm(Verb[] verbs) => new((SwmlList<Verb>)verbs);

    private static bool Takes(Verb verb) => verb is Cond or Set or Unset or Hangup or Play or Prompt or Record or RecordCall
        or StopRecordCall or Tap or StopTap or SendDigits or SendSms or Denoise or StopDenoise or CustomVerb;
}
