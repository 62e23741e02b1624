namespace SignalWire.Agents;

/// <summary>Provides the names of functions of the platform that the model can call.</summary>
public static class NativeFunctions
{
    /// <summary>Tells the time.</summary>
    public const string CheckTime = "check_time";

    /// <summary>Waits for a number of seconds.</summary>
    public const string WaitSeconds = "wait_seconds";

    /// <summary>Waits until the caller speaks.</summary>
    public const string WaitForUser = "wait_for_user";

    /// <summary>Changes how fast the agent answers.</summary>
    public const string AdjustResponseLatency = "adjust_response_latency";
}
