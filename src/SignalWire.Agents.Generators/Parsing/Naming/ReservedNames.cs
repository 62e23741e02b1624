namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>Function names that have a special meaning on the platform.</summary>
internal static class ReservedNames
{
    /// <summary>The tools that the platform adds to every agent with steps.</summary>
    public static readonly string[] OfSteps = ["next_step", "change_context", "gather_submit"];

    /// <summary>The owner of a name, in words that follow "is the name of"; <see langword="null"/> if the name is free.</summary>
    public static string? Owner(string tool) => tool switch
    {
        "check_time" or "wait_seconds" or "wait_for_user" or "adjust_response_latency" =>
            "a function of the platform, which would run instead",
        _ when OfSteps.Contains(tool) =>
            "a function that the platform adds to every agent with steps",
        "startup_hook" or "hangup_hook" or "summarize_conversation" or "start_hook" or "stop_hook" =>
            "a hook that the platform calls when a call starts or ends, so the model never sees it",
        _ => null,
    };
}
