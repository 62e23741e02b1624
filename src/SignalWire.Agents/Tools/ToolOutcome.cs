namespace SignalWire.Agents;

/// <summary>How a tool call ended.</summary>
public enum ToolOutcome
{
    /// <summary>The tool ran and answered, if only with a <see cref="ToolException"/>.</summary>
    Answered,

    /// <summary>The arguments do not fit the tool's parameters; it did not run, and the answer tells the model why.</summary>
    ArgumentFault,

    /// <summary>The agent has no tool of that name.</summary>
    UnknownTool,

    /// <summary>The call's token is missing, expired, forged, or that of another call or tool; the tool did not run.</summary>
    Refused,

    /// <summary>The tool threw; the answer is a fixed sentence and the exception is in the log.</summary>
    Failed,

    /// <summary>The caller gave up before the tool was done; there is nobody to answer.</summary>
    Canceled,
}
