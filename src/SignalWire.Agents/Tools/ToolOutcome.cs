namespace SignalWire.Agents;

/// <summary>Specifies how a tool call ended.</summary>
public enum ToolOutcome
{
    /// <summary>The tool ran and answered. This includes a tool that threw <see cref="ToolException"/>.</summary>
    Answered,

    /// <summary>
    /// The arguments do not fit the tool's parameters. The tool did not run, and the answer lists the faults for the model.
    /// </summary>
    ArgumentFault,

    /// <summary>The agent does not have a tool with that name.</summary>
    UnknownTool,

    /// <summary>The token is missing, expired, forged, or issued for another call or tool. The tool did not run.</summary>
    Refused,

    /// <summary>The tool threw an exception. The answer is a fixed sentence, and the exception is logged.</summary>
    Failed,

    /// <summary>The caller disconnected before the tool was done. No answer is sent.</summary>
    Canceled,
}
