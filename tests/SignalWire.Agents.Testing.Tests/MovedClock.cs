namespace SignalWire.Agents.Testing.Tests;

/// <summary>A clock that a test moves on.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromDays(365) + Ahead;
}
