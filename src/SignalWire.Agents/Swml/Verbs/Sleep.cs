using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>sleep</c>, which waits.</summary>
[JsonConverter(typeof(SleepConverter))]
public sealed record Sleep : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Sleep"/> record with a duration in milliseconds.</summary>
    /// <param name="duration">The duration in milliseconds, at least 1, or -1 to wait until the call ends.</param>
    public Sleep([SwmlRange(-1, int.MaxValue, Unit = "ms")] SwmlValue<int> duration) => Duration = duration;

    /// <summary>Initializes a new instance of the <see cref="Sleep"/> record with a duration.</summary>
    /// <param name="duration">The duration. Fractions of a millisecond are ignored.</param>
    /// <exception cref="OverflowException">The duration is longer than <see cref="int.MaxValue"/> milliseconds.</exception>
    public Sleep(TimeSpan duration)
        : this(checked((int)duration.TotalMilliseconds))
    {
    }

    /// <summary>Gets a verb that waits until the call ends.</summary>
    public static Sleep Forever { get; } = new(-1);

    /// <summary>Gets the duration in milliseconds, at least 1, or -1 to wait until the call ends. Key: <c>duration</c>.</summary>
    [SwmlRange(-1, int.MaxValue, Unit = "ms")]
    public SwmlValue<int> Duration { get; init; }

    /// <summary>
    /// Gets whether the number is written alone, as in <c>{"sleep":500}</c>. If <see langword="false"/>, it is written in an object, as in
    /// <c>{"sleep":{"duration":500}}</c>. Both mean the same. Default: <see langword="false"/>.
    /// </summary>
    public bool IsBare { get; init; }

    internal override VerbKind Kind => VerbKind.Sleep;
}
