using System.Runtime.CompilerServices;

namespace SignalWire.Agents.Json;

/// <summary>Converts durations to the platform's whole units. They are rounded up, so that a short time never becomes zero.</summary>
internal static class WireTime
{
    /// <summary>Converts a duration to seconds.</summary>
    /// <param name="time">The duration.</param>
    /// <param name="name">The name of the parameter that contains the duration.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The duration is negative, or longer than <see cref="int.MaxValue"/> seconds.
    /// </exception>
    public static int Seconds(TimeSpan time, [CallerArgumentExpression(nameof(time))] string? name = null) =>
        Count(time, TimeSpan.TicksPerSecond, name);

    /// <summary>Converts a duration to milliseconds.</summary>
    /// <param name="time">The duration.</param>
    /// <param name="name">The name of the parameter that contains the duration.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The duration is negative, or longer than <see cref="int.MaxValue"/> milliseconds.
    /// </exception>
    public static int Milliseconds(TimeSpan time, [CallerArgumentExpression(nameof(time))] string? name = null) =>
        Count(time, TimeSpan.TicksPerMillisecond, name);

    private static int Count(TimeSpan time, long unit, string? name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
        long count = (time.Ticks / unit) + (time.Ticks % unit == 0 ? 0 : 1);
        return count <= int.MaxValue
            ? (int)count
            : throw new ArgumentOutOfRangeException(name, time, "The duration is too long for the platform.");
    }
}
