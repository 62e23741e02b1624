using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>An agent of a recorded exchange as C#.</summary>
internal sealed class HttpAgent
{
    private readonly string _type;
    private readonly List<ServedTool> _tools = [];
    private readonly List<string> _members = [];
    private readonly List<string> _configuration = [];
    private readonly HashSet<string> _roles = ["IHandleSummary"];
    private DynamicRules? _rules;

    /// <param name="agent">What was given of it: name and route.</param>
    /// <param name="operations">What was done to it.</param>
    /// <param name="type">The name of its class.</param>
    public HttpAgent(JsonObject agent, JsonArray? operations, string type)
    {
        _type = type;
        Name = agent["name"]!.GetValue<string>();
        OwnRoute = Trim(agent["route"]);
        Route = agent.ContainsKey("registered_at") ? Trim(agent["registered_at"]) : OwnRoute;
        foreach (var operation in operations ?? [])
        {
            Apply(operation![0]!.GetValue<string>(), operation[1]!.AsObject());
        }
    }

    public string Name { get; }

    /// <summary>Where it is served, without a slash at its end.</summary>
    public string Route { get; }

    /// <summary>Where it says that it is served.</summary>
    public string OwnRoute { get; }

    /// <summary>Where below its route calls may be sent on; nothing where nobody does that.</summary>
    public string? RoutingPath { get; private set; }

    /// <summary>The URL that is given to tools without one of their own, in place of this program's.</summary>
    public string? DefaultUrl { get; private set; }

    /// <summary>Another public URL of this program.</summary>
    public string? PublicUrl { get; private set; }

    /// <summary>Whether its document carries values in the URLs of the tools.</summary>
    public bool Carries => _rules?.Carries == true || Carried.Count > 0;

    /// <summary>What every call carries.</summary>
    public Dictionary<string, string> Carried { get; } = [];

    public IEnumerable<ServedTool> Tools => _tools.Concat(_rules?.Tools.Select(tool => new ServedTool(tool)) ?? []);

    public ServedTool? Find(string? tool) => Tools.FirstOrDefault(one => one.Name == tool);

    /// <summary>How the agent is mapped.</summary>
    public string Mapping => $"app.MapVoiceAgent<{_type}>({CSharp.Literal(Route.Length == 0 ? "/" : Route)});"
        + (HasMcp ? $" app.MapVoiceAgentMcp<{_type}>();" : "");

    /// <summary>Whether its tools are served as an MCP server, too.</summary>
    public bool HasMcp { get; private set; }

    /// <summary>The class; what it is told of summaries stands in its list.</summary>
    public string Source
    {
        get
        {
            var methods = new HashSet<string>();
            string MethodOf(ToolSource tool) => CSharp.Unique(CSharp.PascalCase(tool.Name), name => !methods.Add(name));
            var tools = Tools.Select(tool => tool.Source with { Extra = Extra(tool) });
            string[] members = [.. _members, .. tools.Select(tool => tool.Write(MethodOf(tool))), Configuration];
            return $$"""
                [VoiceAgent({{CSharp.Literal(Name)}}, Route = {{CSharp.Literal(OwnRoute.Length == 0 ? "/" : OwnRoute)}})]
                public sealed partial class {{_type}} : {{string.Join(", ", _roles)}}
                {
                public static readonly List<string?> Summaries = [];

                public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel)
                {
                    Summaries.Add(summary.Text);
                    return default;
                }

                {{string.Join('\n', members)}}
                }

                {{string.Join("\n\n", Tools.SelectMany(tool => tool.Source.Parameters.Declarations))}}
                """;
        }
    }

    private string Configuration => _configuration.Count == 0 ? _rules?.Method ?? "" : $$"""
        public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
        {
        {{string.Join('\n', _configuration)}}
            return default;
        }
        """;

    /// <summary>What a summary's handler returns is sent where the platform asks for an earlier conversation, and nowhere else.</summary>
    /// <param name="conversation">What was said before.</param>
    public void FetchConversation(string conversation)
    {
        _roles.Add("IFetchConversation");
        _members.Add(
            "public ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel) => "
            + $"ValueTask.FromResult<string?>({CSharp.Literal(conversation)});");
    }

    /// <summary>Whether a tool is called at the URL that stands once for all tools.</summary>
    public bool UsesDefaultUrl(ServedTool tool) =>
        DefaultUrl is not null && !tool.IsSecure && tool.Elsewhere is null && tool.Source.MapAttributes is null;

    private JsonObject Extra(ServedTool tool)
    {
        var extra = (JsonObject)tool.Source.Extra.DeepClone();
        if (UsesDefaultUrl(tool))
        {
            extra["web_hook_url"] = DefaultUrl;
        }

        return extra;
    }

    private void Apply(string operation, JsonObject arguments)
    {
        switch (operation)
        {
            case "set_prompt_text":
                _members.Add($"[PromptText] const string Prompt = {CSharp.Literal(arguments["text"]!.GetValue<string>())};");
                break;
            case "set_post_prompt":
                _members.Add($"[PostPrompt] const string Question = {CSharp.Literal(arguments["text"]!.GetValue<string>())};");
                break;
            case "define_tool":
                _tools.Add(ServedTool.Define(arguments));
                break;
            case "data_map":
                _tools.Add(new ServedTool(MapSource.Translate(arguments)));
                break;
            case "dynamic_config":
                _rules = DynamicRules.From(arguments);
                _roles.Add("IConfigureCall");
                break;
            case "add_swaig_query_params":
                foreach (var (key, value) in arguments["params"]!.AsObject())
                {
                    Carried[key] = value!.GetValue<string>();
                    Configure($"config.Carry[{CSharp.Literal(key)}] = {CSharp.Literal(Carried[key])};");
                }

                break;
            case "set_post_prompt_url":
                Configure($"config.PostPrompt.Url = {CSharp.Literal(arguments["url"]!.GetValue<string>())};");
                break;
            case "set_web_hook_url":
                DefaultUrl = arguments["url"]!.GetValue<string>();
                break;
            case "manual_set_proxy_url":
                PublicUrl = arguments["proxy_url"]!.GetValue<string>();
                break;
            case "enable_mcp_server":
                HasMcp = true;
                break;
            case "routing_callback":
                AddRouting(arguments);
                break;
            default:
                throw new UntranslatableException($"operation '{operation}'");
        }
    }

    private void Configure(string statement)
    {
        _roles.Add("IConfigureCall");
        _configuration.Add(statement);
    }

    private void AddRouting(JsonObject arguments)
    {
        RoutingPath = arguments["path"]?.GetValue<string>() ?? "/sip";
        _roles.Add("IRouteCall");
        var arms = arguments["routes"]!.AsObject()
            .Select(route => $"{CSharp.Literal(route.Key)} => {CSharp.Literal(route.Value!.GetValue<string>())}, ");
        _members.Add(
            "public ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel) => ValueTask.FromResult<string?>(\n"
            + $"call.Body.TryGetProperty(\"to\", out var to) ? to.ToString() switch {{ {string.Concat(arms)}_ => null }} : null);");
    }

    private static string Trim(JsonNode? route) => route?.GetValue<string>().TrimEnd('/') ?? "";
}
