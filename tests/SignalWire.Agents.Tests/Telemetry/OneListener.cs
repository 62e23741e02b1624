namespace SignalWire.Agents.Tests.Telemetry;

/// <summary>Listeners hear the whole process, so tests with them run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneListener
{
    public const string Name = "one listener";
}
