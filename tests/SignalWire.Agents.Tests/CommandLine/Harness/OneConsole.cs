namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>Tests that redirect the console, of which a process has one.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneConsole
{
    public const string Name = "Console";
}
