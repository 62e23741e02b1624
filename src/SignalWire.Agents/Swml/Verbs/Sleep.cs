using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Waits.</summary>
[JsonConverter(typeof(SleepConverter))]
public sealed record Sleep : Verb
{
    /// <param name="duration">How long, in ms, at least 1; -1 is for ever.</param>
    public Sleep([SwmlRange(-1, int.MaxValue, Unit = "ms")] SwmlValue<int> duration) => Duration = duration;

    /// <param name="duration">How long, to the millisecond.</param>
    public Sleep(TimeSpan duration)
        : this(checked((int)duration.TotalMilliseconds))
    {
    }

    /// <summary>Waits until the call ends.</summary>
    public static Sleep Forever { get; } = new(-1);

    /// <summary>How long, in ms, at least 1; -1 is for ever.</summary>
    [SwmlRange(-1, int.MaxValue, Unit = "ms")]
    public SwmlValue<int> Duration { get; init; }

    /// <summary>
    /// Whether the number stands alone in the document, as <c>{"sleep":500}</c>; if not, as <c>{"sleep":{"duration":500}}</c>. Both mean
    /// the same. Default: <see langword="false"/>.
    /// </summary>
    public bool IsBare { get; init; }

    internal override VerbKind Kind => VerbKind.Sleep;
}
