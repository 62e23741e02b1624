namespace SignalWire.Agents;

/// <summary>Provides the names of functions of the platform that can have fillers.</summary>
public static class InternalFunctions
{
    /// <summary>Ends the call.</summary>
    public const string Hangup = "hangup";

    /// <summary>Tells the time.</summary>
    public const string CheckTime = "check_time";

    /// <summary>Waits until the caller speaks.</summary>
    public const string WaitForUser = "wait_for_user";

    /// <summary>Waits for a number of seconds.</summary>
    public const string WaitSeconds = "wait_seconds";

    /// <summary>Changes how fast the agent answers.</summary>
    public const string AdjustResponseLatency = "adjust_response_latency";

    /// <summary>Goes to the next step.</summary>
    public const string NextStep = "next_step";

    /// <summary>Changes to another context.</summary>
    public const string ChangeContext = "change_context";

    /// <summary>Looks at the picture of the caller's camera.</summary>
    public const string GetVisualInput = "get_visual_input";

    /// <summary>Thinks about what to do.</summary>
    public const string GetIdealStrategy = "get_ideal_strategy";

    /// <summary>Pauses until the agent is woken.</summary>
    public const string PauseConversation = "pause_conversation";
}
