namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>How a replayed case ended, if it did not fail.</summary>
public enum CaseOutcome
{
    /// <summary>The document is the recorded one.</summary>
    Equal,

    /// <summary>It differs where that is written, and nowhere else.</summary>
    DiffersOnPurpose,

    /// <summary>The compiler refuses what the reference accepts or refuses only at run time.</summary>
    CompileError,

    /// <summary>It is refused when it runs, as the reference does, or where that is written.</summary>
    Refused,
}
