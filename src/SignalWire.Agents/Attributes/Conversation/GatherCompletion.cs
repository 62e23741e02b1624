namespace SignalWire.Agents;

/// <summary>Where the conversation goes on when all questions of a step are answered.</summary>
public enum GatherCompletion
{
    /// <summary>In the same step.</summary>
    Stay,

    /// <summary>In the next step of the context (<c>next_step</c>), of which there must be one.</summary>
    NextStep,
}
