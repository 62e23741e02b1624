using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Calls;

/// <summary>An agent whose document follows from the query.</summary>
[VoiceAgent("Shop", Route = "/shop")]
[Language("English", "en-US", "rime.spore:mistv2")]
[AIParams(DebugWebhookLevel = 2)]
internal sealed partial class ShopAgent(CallRecorder recorder)
    :
        IConfigureCall,
        IHandleCallStart,
        IHandleCallEnd,
        IHandleSummary<ShopSummary>,
        IHandleDebugEvents,
        IFetchConversation,
        IAsyncDisposable
{
    [PromptSection]
    private const string Role = "You sell things.";

    [PostPrompt]
    private const string Ask = "Sum up.";

    /// <summary>Says who is served.</summary>
    /// <param name="call">The call.</param>
    [Tool]
    public static string WhoIsServed(ToolCall call) => $"{call.Carried.GetValueOrDefault("caller", "-")}|{call.CallId}";

    /// <summary>Gives ten percent off.</summary>
    [Tool(Enabled = false)]
    public string Discount() => recorder.Record("discount");

    /// <summary>Tells what time it is.</summary>
    /// <param name="call">The call.</param>
    [Tool(Secure = false)]
    public static string TellTime(ToolCall call) => $"noon for {call.Carried.GetValueOrDefault("caller", "nobody")}";

    public async ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        await Task.Yield();
        config.Carry["caller"] = call.Query["caller"];
        config.Carry["long"] = call.Query["long"] == "1" ? new string('x', 4000) : null;
        if (call.Headers["X-Shop"] == "closed")
        {
            config.Tools.Remove("who_is_served");
        }

        foreach (string? change in call.Query["do"])
        {
            Change(call, config, change!);
        }
    }

    public ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel)
    {
        recorder.Record($"start {call.CallId}");
        return default;
    }

    public async ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel)
    {
        await Task.Yield();
        recorder.Record($"end {call.CallId}");
    }

    public ValueTask HandleSummaryAsync(CallSummary<ShopSummary> summary, CancellationToken cancel)
    {
        recorder.Record($"{summary.CallId}: {summary.IsRead} {summary.Value} {summary.Text} {summary.Call.Carried.Count}");
        return default;
    }

    public async ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel)
    {
        await Task.Yield();
        recorder.Record($"{debugEvent.Type} of {debugEvent.CallId}: {debugEvent.Call.Request.Length}");
        if (debugEvent.Type == "fail")
        {
            throw new InvalidOperationException("a secret reason");
        }
    }

    public async ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel)
    {
        await Task.Yield();
        recorder.Record("fetched");
        call.TryGetField("conversation_id", out var id);
        return id.GetString() switch
        {
            "known" => "Tea was \"sold\".",
            "broken" => throw new InvalidOperationException("a secret reason"),
            _ => null,
        };
    }

    public ValueTask DisposeAsync()
    {
        recorder.Record("disposed");
        return default;
    }

    private static void Change(CallRequest call, CallConfiguration config, string change)
    {
        switch (change)
        {
            case "nothing":
                break;
            case "throw":
                config.GlobalData["half"] = "done";
                throw new InvalidOperationException("a secret reason");
            case "data":
                config.GlobalData["caller"] = call.From;
                config.GlobalData["to"] = call.To;
                config.GlobalData["how"] = $"{call.Type} {call.Direction} {call.State}";
                break;
            case "tools":
                config.Tools.Remove("who_is_served");
                config.Tools.Add("discount");
                break;
            case "no-tools":
                config.Tools.Clear();
                break;
            case "open-tool":
                config.Tools.Remove("tell_time");
                break;
            case "unknown-tool":
                config.Tools.Add("dicount");
                break;
            case "prompt":
                config.Prompt.AddSection("VIP", "Offer more.", "a", "b");
                config.Prompt.AddSubsection("Role", "Tone", "Warm.");
                config.Prompt.AddToSection("Role", "And more.", "one");
                config.Prompt.Json["temperature"] = 0.2;
                break;
            case "empty-section":
                config.Prompt.Json["pom"]![0]!["body"] = "";
                config.Prompt.AddToSection("Role", "Help.");
                break;
            case "new-parent":
                config.Prompt.AddSubsection("Offers", "Tea", "Half price.");
                break;
            case "summary-elsewhere":
                config.PostPrompt.Url = "https://sums.example.com/%22all%22?a=1&b=2";
                break;
            case "events-elsewhere":
                config.Parameters["debug_webhook_url"] = "https://events.example.com";
                break;
            case "text":
                config.Prompt.SetText("Just sell.");
                break;
            case "remove":
                config.Prompt.RemoveSection("Role");
                config.Languages.Clear();
                config.PostPrompt.Text = null;
                break;
            case "everything":
                config.Hints.Add("one", "");
                config.Hints.AddPattern("a b", "a ?b", "AB", ignoreCase: true);
                config.Languages.Add("Spanish", "es-MX", "rime.luna:arcana")["speech_fillers"] =
                    new System.Text.Json.Nodes.JsonArray("Un momento.");
                config.Pronunciations.Add("BBQ", "barbecue", ignoreCase: true);
                config.NativeFunctions.Add("check_time");
                config.InternalFillers["check_time"] = new System.Text.Json.Nodes.JsonObject {
                    ["en-US"] = new System.Text.Json.Nodes.JsonArray("One moment.") };
                config.Includes.Add("https://a.example.com/swaig", "f");
                config.McpServers.Add("https://m.example.com/mcp");
                config.Parameters["end_of_speech_timeout"] = 700;
                config.Multilingual["voice"] = "v";
                break;
            default:
                throw new ArgumentException(change);
        }
    }
}
