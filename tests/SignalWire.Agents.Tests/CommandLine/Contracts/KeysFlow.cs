using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>A call flow whose document holds what opens other servers.</summary>
[CallFlow("Keys", Route = "/keys")]
internal sealed partial class KeysFlow
{
    /// <summary>Read from somewhere when the program starts.</summary>
    private static string Password => string.Concat("hu", "sh");

    [FlowSection]
    private static Verb[] Main =>
    [
        new CustomVerb("request", new JsonObject
        {
            ["url"] = $"https://me:{Password}@keys.example.com/a?b=c",
            ["method"] = "GET",
            ["headers"] = new JsonObject { ["Authorization"] = $"Bearer {Password}", ["Accept"] = "text/plain" },
        }),
        new Hangup(),
    ];
}
