using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing;

/// <summary>What a simulated call is like, and what serves it.</summary>
public sealed class CallSimulatorOptions
{
    /// <summary>The call's id. Default: one that is made anew for each call.</summary>
    public string CallId { get; set; } = Guid.NewGuid().ToString();

    /// <summary>The caller's number or address. Default: a number that nobody has.</summary>
    public string From { get; set; } = "+15550100001";

    /// <summary>Who is called. Default: a number that nobody has.</summary>
    public string To { get; set; } = "+15550100000";

    /// <summary>How the caller is connected: <c>phone</c>, <c>sip</c> or <c>webrtc</c>. Default: <c>phone</c>.</summary>
    public string Type { get; set; } = "phone";

    /// <summary>The query of the URL at which the document is asked for, without its question mark. Default: none.</summary>
    public string Query { get; set; } = "";

    /// <summary>The agent's route. Default: its own.</summary>
    public string? Route { get; set; }

    /// <summary>Headers of the request for the document. Default: none.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What else the request for the document says of the call, below <c>call</c>. Default: nothing.</summary>
    public JsonObject Call { get; } = [];

    /// <summary>Adds the services that the agent's constructor and tools take; those of a test in place of real ones.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; set; }

    /// <summary>Sets options of the server. Default: as in production, with a password and a token secret made anew.</summary>
    public Action<VoiceAgentOptions>? ConfigureAgents { get; set; }

    /// <summary>The clock, by which tokens expire. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
