using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Reads all that it is told, as deep as it goes, and writes down what it was.</summary>
[VoiceAgent("Torn", Route = "/torn")]
[SipUser("torn")]
internal sealed partial class TornAgent(CallRecorder recorder)
    : IAuthorizeCall, IConfigureCall, IRouteCall, IHandleCallStart, IHandleSummary<TornSummary>, IHandleDebugEvents, IFetchConversation
{
    [PromptSection] private const string Role = "You read.";

    [PostPrompt] private const string Ask = "Sum up.";

    /// <summary>Keeps one of each.</summary>
    /// <param name="text">Text.</param>
    /// <param name="words">Words.</param>
    /// <param name="byName">Texts by name.</param>
    /// <param name="thing">An object.</param>
    /// <param name="any">Anything.</param>
    /// <param name="node">Anything.</param>
    /// <param name="call">The call.</param>
    [Tool]
    public string Keep(
        string text, IReadOnlyList<string> words, Dictionary<string, string> byName, TornSummary thing, JsonElement any, JsonObject node,
            ToolCall call) =>
        recorder.Record(
            $"tool {text} {string.Join(' ', words)} {string.Join(' ', byName)} {thing.Sold} {All(any)} {node.ToJsonString()} {All(call)}");

    public ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel) => new(All(call.Body).Length >= 0);

    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        config.GlobalData["from"] = call.From;
        config.Carry["from"] = call.From;
        recorder.Record(
            $"document {call.CallId} {call.From} {call.To} {call.NodeId} {call.Type} {call.Sip} {string.Join(' ', call.SipHeaders)} "
            + $"{All(call.Body)}");
        return default;
    }

    public ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel)
    {
        recorder.Record($"route {call.To} {All(call.Body)}");
        return default;
    }

    public ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel) => Told("start", call);

    public ValueTask HandleSummaryAsync(CallSummary<TornSummary> summary, CancellationToken cancel) =>
        Told($"summary {summary.CallId} {summary.IsRead} {summary.Value?.Sold} {summary.Text}", summary.Call);

    public ValueTask HandleDebugEventAsync(DebugEvent debugEvent, CancellationToken cancel) =>
        Told($"event {debugEvent.Type}", debugEvent.Call);

    public ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel)
    {
        recorder.Record($"conversation {All(call)}");
        return new("Tea.");
    }

    /// <summary>Every name and every text in some JSON.</summary>
    public static string All(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => string.Join(' ', json.EnumerateObject().Select(member => $"{member.Name} {All(member.Value)}")),
        JsonValueKind.Array => string.Join(' ', json.EnumerateArray().Select(All)),
        JsonValueKind.String => json.GetString()!,
        _ => "",
    };

    private ValueTask Told(string what, ToolCall call)
    {
        recorder.Record($"{what} {All(call)}");
        return default;
    }

    private static string All(ToolCall call)
    {
        bool isField = call.TryGetField("version", out var version);
        return $"{call.CallId} {call.CallerNumber} {call.CallerName} {call.GlobalData} {call.MetaData} {isField} {version} "
            + $"{All(JsonElement.Parse(call.Request.Span))}";
    }
}
