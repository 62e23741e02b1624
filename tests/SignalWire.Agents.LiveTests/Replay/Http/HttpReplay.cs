using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>
/// Replays recorded exchanges: the agent becomes C#, is compiled and served, and is sent the recorded request. Where a row of the design
/// asks for a token that the recorded request lacks, the request must be refused as it stands, and answered as recorded once it has one.
/// </summary>
internal static class HttpReplay
{
    private const string SecretUrl = "post_prompt";

    /// <summary>Replays a case.</summary>
    /// <returns>How it ended, and the rows that say why.</returns>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var translated = HttpCase.From(Node(recorded.Given));
        await using var server = await LiveServer.StartAsync(translated.Source);
        var request = Node(recorded.Request);
        var answer = await HttpExchange.SendAsync(server, request);
        if (HttpExchange.Difference(recorded.Response, answer) is not { } difference)
        {
            return (CaseOutcome.Equal, []);
        }

        if (translated.Carries && difference.Contains("web_hook_url", StringComparison.Ordinal))
        {
            Assert.Null(HttpExchange.Difference(recorded.Response, answer, ignoresQuery: true));
            return (CaseOutcome.DiffersOnPurpose, [HttpRows.Carried]);
        }

        string path = Path(request).TrimEnd('/');
        if (path == $"{translated.Route}/{SecretUrl}" && answer.Status == 403)
        {
            await AssertAnsweredWithTokenAsync(server, translated, recorded, request, tool: null);
            return (CaseOutcome.DiffersOnPurpose, [HttpRows.SummaryToken]);
        }

        string? tool = request["body"]?["function"]?.ToString();
        Assert.True(path == $"{translated.Route}/swaig" && translated.SecureTools.Contains(tool), difference);
        Assert.StartsWith("I'm sorry, the security token", answer.Json.GetProperty("response").GetString(), StringComparison.Ordinal);
        await AssertAnsweredWithTokenAsync(server, translated, recorded, request, tool);
        return (CaseOutcome.DiffersOnPurpose, [HttpRows.MissingToken]);
    }

    /// <summary>The same request, at the URL that a document of its call names, if that names one.</summary>
    private static async Task AssertAnsweredWithTokenAsync(
        LiveServer server, HttpCase translated, RecordedCase recorded, JsonObject request, string? tool)
    {
        var body = request["body"]!.AsObject();
        body["call_id"] ??= "call-0001";
        string query = new Uri($"http://x{request["path"]}").Query;
        var document = await HttpExchange.SendAsync(server, new JsonObject
        {
            ["method"] = "POST",
            ["path"] = $"{translated.Route}/{query}",
            ["authorization"] = "Basic demo-user:demo-pass",
            ["headers"] = request["headers"]?.DeepClone(),
            ["body"] = new JsonObject { ["call_id"] = body["call_id"]!.DeepClone() },
        });
        var ai = document.Json.GetProperty("sections").GetProperty("main").EnumerateArray().Last().GetProperty("ai");
        string? url = tool is null
            ? ai.GetProperty("post_prompt_url").GetString()
            : ai.GetProperty("SWAIG").GetProperty("functions").EnumerateArray()
                .Where(function => function.GetProperty("function").GetString() == tool)
                .Select(function => function.GetProperty("web_hook_url").GetString()).SingleOrDefault();

        // A tool that this document does not offer is the recorded refusal in other words.
        if (url is null)
        {
            Assert.Contains("not found", recorded.Response.GetProperty("body").GetProperty("response").GetString(), StringComparison.Ordinal);
            return;
        }

        Assert.Null(HttpExchange.Difference(recorded.Response, await HttpExchange.SendAsync(server, request, new Uri(url).PathAndQuery)));
        if (recorded.SummarySeen is { } seen)
        {
            var ours = (List<string?>)server.Assembly.GetType("RecordedAgent", throwOnError: true)!.GetField("Summaries")!.GetValue(null)!;
            Assert.Equal(seen.EnumerateArray().Select(Told), ours);
        }
    }

    private static string? Told(JsonElement summary) => summary.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => summary.GetString(),
        _ => JsonSerializer.Serialize(summary),
    };

    private static string Path(JsonObject request) => new Uri($"http://x{request["path"]}").AbsolutePath;

    private static JsonObject Node(JsonElement element) => JsonSerializer.SerializeToNode(element)!.AsObject();
}
