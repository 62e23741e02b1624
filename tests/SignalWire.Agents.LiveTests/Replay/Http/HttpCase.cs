using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>The program of a recorded exchange: its agents as C#, and how it is started.</summary>
internal sealed class HttpCase
{
    private static readonly string[] Known =
    [
        "agent", "ops", "server", "mount", "env", "on_summary_returns", "render_call_id",
        "secret", "clock", "clock_at_request", "nonce_hex", "generated_call_id", "token", "token_issued_at", "token_expiry_secs", "event",
    ];

    private static readonly string[] KnownOfAgent =
    [
        "name", "route", "basic_auth", "host", "port", "signing_key", "token_expiry_secs", "registered_at", "ops",

        // The contract says that it has no effect.
        "default_webhook_url",
    ];

    private HttpCase(JsonObject given)
    {
        Given = given;
        Settings = new CaseSettings(given);
        var server = given["server"]?.AsObject();
        var agents = server?["agents"]!.AsArray().Select(agent => agent!.AsObject()).ToList() ?? [given["agent"]!.AsObject()];
        var unknownKeys = given.Select(key => key.Key).Except(Known)
            .Concat(server?.Select(key => key.Key).Except(["agents", "sip_routing"]) ?? [])
            .Concat(agents.SelectMany(agent => agent.Select(key => key.Key)).Except(KnownOfAgent));
        if (unknownKeys.FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}'");
        }

        Agents = [.. agents.Select(
            (agent, index) => new HttpAgent(agent, (server is null ? given : agent)["ops"]?.AsArray(), $"RecordedAgent{index}"))];
        if (given["on_summary_returns"]?["conversation_summary"] is { } conversation)
        {
            Agents[0].FetchConversation(conversation.GetValue<string>());
        }
    }

    /// <summary>What was given.</summary>
    public JsonObject Given { get; }

    public IReadOnlyList<HttpAgent> Agents { get; }

    public CaseSettings Settings { get; }

    /// <summary>Whether it was a part of a larger application, which has CORS.</summary>
    public bool IsEmbedded => Given["mount"]?.GetValue<string>() == "app";

    /// <summary>The secret of the platform's signatures; nothing where none are asked for.</summary>
    public string? SigningKey => (Given["agent"]?["signing_key"] ?? Given["env"]?["SIGNALWIRE_SIGNING_KEY"])?.GetValue<string>();

    /// <summary>Which SIP users several agents have.</summary>
    public JsonObject? Sip => Given["server"]?["sip_routing"]?.AsObject();

    /// <summary>Below each agent's route, where a call may be sent on; nothing where that is not asked for.</summary>
    public string? RoutingPath => Sip is null ? Agents[0].RoutingPath : Sip["path"]?.GetValue<string>() ?? "/sip";

    /// <summary>The program.</summary>
    public string Source => $$"""
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Routing;
        using SignalWire.Agents;

        {{string.Join("\n\n", Agents.Select(agent => agent.Source))}}

        public static class RecordedProgram
        {
        public static void Map(IEndpointRouteBuilder app)
        {
        {{string.Join('\n', Agents.Select(agent => agent.Mapping))}}
        }
        }

        {{ServedTool.Echo}}
        """;

    /// <summary>Translates what was given; throws at whatever it does not know.</summary>
    public static HttpCase From(JsonObject given) => new(given);

    /// <summary>Starts the program.</summary>
    /// <param name="change">What is different from the case.</param>
    public Task<LiveServer> StartAsync(Action<LiveServerSetup>? change = null)
    {
        var setup = Settings.Setup(IsEmbedded);
        setup.Map = (app, assembly) =>
            assembly.GetType("RecordedProgram", throwOnError: true)!.GetMethod("Map")!.Invoke(null, [app]);
        setup.References = Agents.Any(agent => agent.HasMcp)
            ? [MetadataReference.CreateFromFile(typeof(VoiceAgentMcpEndpointExtensions).Assembly.Location)]
            : [];
        Set(setup, "RoutingPath", RoutingPath?.Trim('/'));
        Set(setup, "AutomaticSipUsers", Sip?["auto_map"]?.ToJsonString());
        Set(setup, "SigningKey", SigningKey);
        Set(setup, "PublicUrl", Agents[0].PublicUrl);
        foreach (var (user, route) in Sip?["extra"]?.AsObject() ?? [])
        {
            Set(setup, $"SipUsers:{user}", route!.GetValue<string>());
        }

        change?.Invoke(setup);
        return LiveServer.StartAsync(setup, Source);
    }

    private static void Set(LiveServerSetup setup, string option, string? value)
    {
        if (value is not null)
        {
            setup.Configuration[$"SignalWire:{option}"] = value;
        }
    }
}
