using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents what a caller hears until the called party answers: sources to play, optionally with settings.</summary>
[JsonConverter(typeof(RingbackConverter))]
public sealed record Ringback
{
    /// <summary>Initializes a new instance of the <see cref="Ringback"/> record with sources to play.</summary>
    /// <param name="urls">The sources to play, one after another.</param>
    public Ringback([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] params SwmlList<string> urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        Urls = urls;
    }

    /// <summary>Initializes a new instance of the <see cref="Ringback"/> record with sources to play and settings.</summary>
    /// <param name="play">The sources to play, and how.</param>
    public Ringback(RingbackPlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        Play = play;
    }

    /// <summary>Gets the sources to play, one after another; <see langword="null"/> if there is a <see cref="Play"/>.</summary>
    public SwmlList<string>? Urls { get; }

    /// <summary>Gets the sources to play, and how; <see langword="null"/> if there are only <see cref="Urls"/>.</summary>
    public RingbackPlay? Play { get; }

    /// <summary>Converts sources to play and their settings to a <see cref="Ringback"/>.</summary>
    /// <param name="play">The sources to play, and how.</param>
    public static implicit operator Ringback(RingbackPlay play) => new(play);
}
