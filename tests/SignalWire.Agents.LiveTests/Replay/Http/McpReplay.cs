using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>
/// Replays requests to an MCP server. The reference's has no tools, asks for no credentials and is no server of the protocol besides; ours
/// is the official SDK's. So what was recorded is compared by its codes and results, and each difference has its reason.
/// </summary>
internal static class McpReplay
{
    private const string Path = "/mcp";

    private static readonly JsonObject s_client = new()
    {
        ["protocolVersion"] = "2025-06-18",
        ["capabilities"] = new JsonObject(),
        ["clientInfo"] = new JsonObject { ["name"] = "recorded", ["version"] = "1" },
    };

    /// <summary>Whether a request goes to an MCP server.</summary>
    public static bool IsAbout(RecordedCase recorded) =>
        recorded.Request.GetProperty("path").GetString()!.Split('?')[0].TrimEnd('/').EndsWith(Path, StringComparison.Ordinal)
        && recorded.Given.GetRawText().Contains("enable_mcp_server", StringComparison.Ordinal);

    /// <summary>Replays a case.</summary>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded, JsonObject given)
    {
        var translated = HttpCase.From(given);
        await using var server = await translated.StartAsync();
        var request = JsonSerializer.SerializeToNode(recorded.Request)!.AsObject();
        var exchange = new HttpExchange(translated, server, request, RecordedAnswer.Read(recorded.Response));
        var reasons = new List<string>();
        var answer = await exchange.SendAsync();
        if (request["authorization"] is null)
        {
            reasons.Add(HttpRows.Mcp);
            Assert.Equal((401, "Basic"), (answer.Status, answer.Headers["WWW-Authenticate"]));
            Assert.Equal("""{"error":"Unauthorized"}""", answer.Body);
            exchange = exchange.With(changed => changed["authorization"] = translated.Settings.Authorization);
            answer = await exchange.SendAsync();
        }

        if (!translated.IsEmbedded)
        {
            reasons.Add(HttpSentences.McpOfRun);
            Assert.Equal("Path not found", exchange.Recorded.Body!.Value.GetProperty("error").GetString());
        }

        reasons.AddRange(await JudgeAsync(exchange, answer));
        return (reasons.Count == 0 ? CaseOutcome.Equal : CaseOutcome.DiffersOnPurpose, reasons);
    }

    private static async Task<string[]> JudgeAsync(HttpExchange exchange, HttpAnswer answer)
    {
        if (exchange.Body is not { } body)
        {
            AssertError(answer, 400, null, -32700);
            return [HttpSentences.McpNoJson];
        }

        string? method = body["method"]?.GetValue<string>();
        if (body["id"] is not { } id)
        {
            Assert.Equal((202, ""), (answer.Status, answer.Body));
            return [HttpSentences.McpNotification];
        }

        switch (method)
        {
            case "ping":
                Assert.Equal(200, answer.Status);
                Assert.Equal($$"""{"result":{},"id":{{id.ToJsonString()}},"jsonrpc":"2.0"}""".Length, answer.Body.Length);
                Assert.Equal("{}", answer.Json.GetProperty("result").GetRawText());
                return [];
            case "initialize":
                return await AssertInitializedAsync(exchange, body, answer);
            case "tools/list":
                Assert.Equal(
                    exchange.Agent!.Tools.Where(tool => tool.Elsewhere is null).Select(tool => tool.Name),
                    answer.Json.GetProperty("result").GetProperty("tools").EnumerateArray()
                        .Select(tool => tool.GetProperty("name").GetString()));
                return [HttpRows.Mcp];
            case "tools/call" when exchange.Agent!.Find(body["params"]?["name"]?.GetValue<string>()) is { } tool:
                Assert.Equal(200, answer.Status);
                Assert.Equal("text", answer.Json.GetProperty("result").GetProperty("content")[0].GetProperty("type").GetString());
                Assert.Equal(tool.Throws, answer.Json.GetProperty("result").GetProperty("isError").GetBoolean());
                return [HttpRows.Mcp];
            default:
                AssertError(
                    answer,
                    exchange.Recorded.Status,
                    id,
                    exchange.Recorded.Body!.Value.GetProperty("error").GetProperty("code").GetInt32());
                return [HttpSentences.McpWords];
        }
    }

    private static async Task<string[]> AssertInitializedAsync(HttpExchange exchange, JsonObject body, HttpAnswer answer)
    {
        string[] reasons = [];
        if (body["params"]?["protocolVersion"] is null)
        {
            AssertError(answer, 400, null, -32602);
            reasons = [HttpSentences.McpInitialize];
            answer = await exchange.With(changed => changed["body"]!["params"] = s_client.DeepClone()).SendAsync();
        }

        var result = answer.Json.GetProperty("result");
        Assert.Equal("2025-06-18", result.GetProperty("protocolVersion").GetString());
        Assert.Equal(exchange.Agent!.Name, result.GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.True(result.GetProperty("capabilities").TryGetProperty("tools", out _));
        return [.. reasons, HttpRows.Mcp];
    }

    private static void AssertError(HttpAnswer answer, int status, JsonNode? id, int code)
    {
        Assert.Equal((status, code), (answer.Status, answer.Json.GetProperty("error").GetProperty("code").GetInt32()));
        Assert.Equal(id?.ToJsonString() ?? "null", answer.Json.GetProperty("id").GetRawText());
    }
}
