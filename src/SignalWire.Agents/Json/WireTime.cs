using System.Runtime.CompilerServices;

namespace SignalWire.Agents.Json;

/// <summary>Durations as the platform counts them: whole units, rounded up, so that a short time never becomes none.</summary>
internal static class WireTime
{
    /// <summary>Counts seconds.</summary>
    /// <param name="time">The duration.</param>
    /// <param name="name">The parameter that it was given for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or more than the platform can count.</exception>
    public static int Seconds(TimeSpan time, [CallerArgumentExpression(nameof(time))] string? name = null) =>
        Count(time, TimeSpan.TicksPerSecond, name);

    /// <summary>Counts milliseconds.</summary>
    /// <param name="time">The duration.</param>
    /// <param name="name">The parameter that it was given for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or more than the platform can count.</exception>
    public static int Milliseconds(TimeSpan time, [CallerArgumentExpression(nameof(time))] string? name = null) =>
        Count(time, TimeSpan.TicksPerMillisecond, name);

    private static int Count(TimeSpan time, long unit, string? name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
        long count = (time.Ticks / unit) + (time.Ticks % unit == 0 ? 0 : 1);
        return count <= int.MaxValue ? (int)count : throw new ArgumentOutOfRangeException(name, time, "The platform cannot count so far.");
    }
}
