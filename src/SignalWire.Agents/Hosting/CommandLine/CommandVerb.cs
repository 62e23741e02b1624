namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>What the command line asks for.</summary>
internal enum CommandVerb
{
    /// <summary>Nothing of ours: serve. All switches are the host's.</summary>
    Serve,

    Help,
    ListAgents,
    ListTools,
    DumpSwml,
    WriteDocument,
    CheckDocument,
    Execute,

    /// <summary>Something that makes no sense.</summary>
    Invalid,
}
