namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Turns a wait that would never end into a failed test. Nothing is measured with it.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
}
