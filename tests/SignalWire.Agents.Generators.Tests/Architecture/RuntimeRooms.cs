namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The rooms of the runtime, from the bottom up: a room uses only rooms before it in this list.</summary>
internal static class RuntimeRooms
{
    public const string Project = "SignalWire.Agents";

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Json", "Text, numbers and times in requests and documents"),
        new("Attributes", "The attributes for agents and tools, their constants, and the attributes that analyzers read"),
        new("Swml", "The platform's verbs as types, and documents of verbs", "Json", "Attributes"),
        new("Security", "Tokens, signatures, and the check of the credentials of a request"),
        new("Calls", "The platform's data about a call: requests, tool calls, summaries, events, SIP data",
            "Json", "Attributes", "Security", RoomGraph.AspNetCore),
        new("Results", "`FunctionResult`, its actions, and their values", "Json", "Attributes", "Swml"),
        new("Tools", "A tool and one call of it; `Tools/Arguments` reads and writes arguments", "Json", "Security", "Calls", "Results"),
        new("DataMaps", "Runs a data map in this process, to try it out", "Json", "Calls", "Results", "Tools"),
        new("Telemetry", "Activities and metrics", "Json", "Tools"),
        new("Agents", "An agent, its document, its configuration for one call, its hooks, and requests to its tools",
            "Json", "Attributes", "Swml", "Security", "Calls", "Results", "Tools"),
        new("Hosting", "ASP.NET Core, and the command line",
            "Json", "Security", "Calls", "Results", "Tools", "DataMaps", "Telemetry", "Agents", RoomGraph.AspNetCore),
    ];
}
