namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The command of a command line.</summary>
internal enum CommandVerb
{
    /// <summary>No command of ours: the program serves, and all switches belong to the host.</summary>
    Serve,

    Help,
    ListAgents,
    ListTools,
    DumpSwml,
    WriteDocument,
    CheckDocument,
    Execute,

    /// <summary>An invalid command line.</summary>
    Invalid,
}
