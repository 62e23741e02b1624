namespace SignalWire.Agents.Tests.Harness;

/// <summary>Tests that listen to the whole process, or measure its memory: nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WholeProcess
{
    public const string Name = "whole process";
}
