using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>What a caller hears until someone answers: what is played, and if need be how.</summary>
[JsonConverter(typeof(RingbackConverter))]
public sealed record Ringback
{
    /// <param name="urls">What is played, one after another.</param>
    public Ringback([SwmlSyntax(SwmlSyntaxAttribute.PlayUrl)] params SwmlList<string> urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        Urls = urls;
    }

    /// <param name="play">What is played, and how.</param>
    public Ringback(RingbackPlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        Play = play;
    }

    /// <summary>What is played, one after another; <see langword="null"/> where it is said how.</summary>
    public SwmlList<string>? Urls { get; }

    /// <summary>What is played, and how; <see langword="null"/> where that is not said.</summary>
    public RingbackPlay? Play { get; }

    /// <summary>Makes what is played one.</summary>
    /// <param name="play">What is played, and how.</param>
    public static implicit operator Ringback(RingbackPlay play) => new(play);
}
