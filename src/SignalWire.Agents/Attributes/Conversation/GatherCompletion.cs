namespace SignalWire.Agents;

/// <summary>Specifies what follows the last answer to the questions of a step.</summary>
public enum GatherCompletion
{
    /// <summary>The conversation stays in the same step.</summary>
    Stay,

    /// <summary>The next step of the context, which must exist (<c>next_step</c>).</summary>
    NextStep,
}
