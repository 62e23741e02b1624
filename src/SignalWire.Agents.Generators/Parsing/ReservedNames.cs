namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Names of functions that the platform gives a meaning of its own.</summary>
internal static class ReservedNames
{
    /// <summary>Whose name it is, in words that follow "is the name of"; nothing when it is free.</summary>
    public static string? Owner(string tool) => tool switch
    {
        "check_time" or "wait_seconds" or "wait_for_user" or "adjust_response_latency" =>
            "a function that the platform has itself and would run instead",
        "next_step" or "change_context" or "gather_submit" =>
            "a function that the platform adds to an agent with steps",
        "startup_hook" or "hangup_hook" or "summarize_conversation" or "start_hook" or "stop_hook" =>
            "a hook that the platform calls when a call starts or ends, and the model never sees",
        _ => null,
    };
}
