namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A clock that stands still.</summary>
/// <param name="seconds">The time, in Unix seconds.</param>
internal sealed class FixedClock(long seconds) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
