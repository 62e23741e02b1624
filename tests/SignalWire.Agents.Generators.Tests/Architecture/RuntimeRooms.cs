namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The rooms of the runtime, from the ground up: none names one that stands below it in this list.</summary>
internal static class RuntimeRooms
{
    public const string Project = "SignalWire.Agents";

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Json", "Text, numbers, and times on the wire"),
        new("Attributes", "The attributes of an agent and its tools, their constants, and the marks that analyzers read"),
        new("Swml", "The platform's verbs as types, and the documents made of them", "Json", "Attributes"),
        new("Security", "Tokens, signatures, and the one check of what came with a request"),
        new("Calls", "What the platform says about a call: requests, tool calls, summaries, events, SIP data",
            "Json", "Attributes", "Security", RoomGraph.AspNetCore),
        new("Results", "`FunctionResult`, its actions, and the values that they carry", "Json", "Attributes", "Swml"),
        new("Tools", "A tool and one call of it; `Tools/Arguments` reads and writes arguments", "Json", "Security", "Calls", "Results"),
        new("DataMaps", "Runs a data map in this process, to try it out", "Json", "Calls", "Results", "Tools"),
        new("Telemetry", "Activities and measurements", "Json", "Tools"),
        new("Agents", "An agent, its document, its configuration for one call, its hooks, and requests for its tools",
            "Json", "Attributes", "Swml", "Security", "Calls", "Results", "Tools"),
        new("Hosting", "ASP.NET Core, and the command line",
            "Json", "Security", "Calls", "Results", "Tools", "DataMaps", "Telemetry", "Agents", RoomGraph.AspNetCore),
    ];
}
