namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>Names of functions that the platform gives a meaning of its own.</summary>
internal static class ReservedNames
{
    /// <summary>The tools that the platform adds to every agent with steps.</summary>
    public static readonly string[] OfSteps = ["next_step", "change_context", "gather_submit"];

    /// <summary>Whose name it is, in words that follow "is the name of"; nothing when it is free.</summary>
    public static string? Owner(string tool) => tool switch
    {
        "check_time" or "wait_seconds" or "wait_for_user" or "adjust_response_latency" =>
            "a function that the platform has itself and would run instead",
        _ when OfSteps.Contains(tool) =>
            "a function that the platform adds to an agent with steps",
        "startup_hook" or "hangup_hook" or "summarize_conversation" or "start_hook" or "stop_hook" =>
            "a hook that the platform calls when a call starts or ends, and the model never sees",
        _ => null,
    };
}
