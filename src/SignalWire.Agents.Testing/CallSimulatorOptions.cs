using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing;

/// <summary>Options of a simulated call and its server.</summary>
public sealed class CallSimulatorOptions
{
    /// <summary>Gets or sets the id of the call. Default: a new one for each call.</summary>
    public string CallId { get; set; } = Guid.NewGuid().ToString();

    /// <summary>Gets or sets the caller's number or address. Default: a fictitious number.</summary>
    public string From { get; set; } = "+15550100001";

    /// <summary>Gets or sets the number or address that is called. Default: a fictitious number.</summary>
    public string To { get; set; } = "+15550100000";

    /// <summary>Gets or sets how the caller is connected: <c>phone</c>, <c>sip</c> or <c>webrtc</c>. Default: <c>phone</c>.</summary>
    public string Type { get; set; } = "phone";

    /// <summary>Gets or sets the query of the document's URL, without its question mark. Default: empty.</summary>
    public string Query { get; set; } = "";

    /// <summary>Gets or sets the agent's route, or <see langword="null"/> for the agent's own. Default: <see langword="null"/>.</summary>
    public string? Route { get; set; }

    /// <summary>Gets the headers of the request for the document. Default: none.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets more properties of <c>call</c> in the request for the document. Default: none.</summary>
    public JsonObject Call { get; } = [];

    /// <summary>Gets or sets a method that registers the services of the agent's constructor and tools, such as test doubles.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; set; }

    /// <summary>
    /// Gets or sets a method that sets options of the server. Default: as in production, with a new password and a new token secret.
    /// </summary>
    public Action<VoiceAgentOptions>? ConfigureAgents { get; set; }

    /// <summary>Gets or sets the clock by which tokens expire. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
