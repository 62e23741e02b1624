using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.LiveTests.Replay.Http.Differences;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>
/// Replays recorded exchanges: the agents become C#, are compiled and served, and are sent the recorded request. Where something in an
/// exchange makes ours answer otherwise, the answer must be that other one exactly; what remains without it is replayed in turn.
/// </summary>
internal static class HttpReplay
{
    /// <summary>Replays a case of any kind.</summary>
    /// <returns>How it ended, and where it is written why.</returns>
    public static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded)
    {
        var given = JsonSerializer.SerializeToNode(recorded.Given)!.AsObject();
        return given.ContainsKey("event") ? LambdaReplay.RunAsync(recorded, given)
            : recorded.IsExchange && McpReplay.IsAbout(recorded) ? McpReplay.RunAsync(recorded, given)
            : recorded.IsExchange ? RunAsync(HttpCase.From(given), recorded, Node(recorded.Request), RecordedAnswer.Read(recorded.Response))
            : given.ContainsKey("nonce_hex") || given.ContainsKey("token") ? TokenReplay.RunAsync(recorded, given)
            : recorded.Document is not null ? RunDocumentAsync(recorded, given)
            : given.ContainsKey("signature") ? SignatureReplay.RunAsync(recorded, given)
            : SipReplay.RunAsync(recorded, given);
    }

    /// <summary>Replays a document that was rendered without a request.</summary>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunDocumentAsync(
        RecordedCase recorded, JsonObject given, Func<HttpAnswer, IEnumerable<string>>? check = null)
    {
        var translated = HttpCase.From(given);
        string? call = given["render_call_id"]?.GetValue<string>();
        var request = new JsonObject
        {
            ["method"] = "GET",
            ["path"] = $"{translated.Agents[0].Route}/{(call is null ? "" : $"?call_id={Uri.EscapeDataString(call)}")}",
            ["authorization"] = translated.Settings.Authorization,
        };
        return await RunAsync(translated, recorded, request, RecordedAnswer.Document(recorded.Document!.Value), check);
    }

    /// <summary>Replays an exchange.</summary>
    /// <param name="translated">The program.</param>
    /// <param name="recorded">The case.</param>
    /// <param name="request">Its request.</param>
    /// <param name="answered">Its answer.</param>
    /// <param name="check">What is to be seen of the answer besides, and where it is written why that differs.</param>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(
        HttpCase translated, RecordedCase recorded, JsonObject request, RecordedAnswer answered, Func<HttpAnswer,
        IEnumerable<string>>? check = null)
    {
        await using var server = await translated.StartAsync();
        var reasons = new List<string>();
        var exchange = new HttpExchange(translated, server, request, answered);
        await ReplayAsync(exchange, reasons, check);
        if (TokenDifferences.IsForLenient(exchange))
        {
            await using var lenient = await translated.StartAsync(setup => setup.Configuration["SignalWire:TokenPolicy"] = "Lenient");
            await ReplayAsync(exchange with { Server = lenient, IsLenient = true }, [], check);
        }

        if (recorded.SummarySeen is { } seen)
        {
            var ours = (List<string?>)server.Assembly.GetType("RecordedAgent0", throwOnError: true)!.GetField("Summaries")!.GetValue(null)!;
            Assert.Equal(seen.EnumerateArray().Select(Told), ours);
        }

        return (reasons.Count == 0 ? CaseOutcome.Equal : CaseOutcome.DiffersOnPurpose, reasons);
    }

    private static async Task ReplayAsync(HttpExchange? exchange, List<string> reasons, Func<HttpAnswer, IEnumerable<string>>? check)
    {
        while (exchange is not null)
        {
            var answer = await exchange.SendAsync();
            exchange = await JudgeAsync(exchange, answer, reasons);
            reasons.AddRange(check?.Invoke(answer) ?? []);
        }
    }

    /// <summary>Compares an answer, and gives what remains to be replayed.</summary>
    private static async Task<HttpExchange?> JudgeAsync(HttpExchange exchange, HttpAnswer answer, List<string> reasons)
    {
        if (HttpDifference.All.FirstOrDefault(one => one.IsExpected(exchange)) is not { } expected)
        {
            Assert.Null(exchange.Recorded.Difference(answer));
            return null;
        }

        Assert.True(exchange.Recorded.Difference(answer) is not null, $"A difference was expected ({expected.Reason}), but there is none");
        reasons.Add(expected.Reason);
        return await expected.AssertAsync(exchange, answer);
    }

    private static string? Told(JsonElement summary) => summary.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => summary.GetString(),
        _ => JsonSerializer.Serialize(summary),
    };

    private static JsonObject Node(JsonElement element) => JsonSerializer.SerializeToNode(element)!.AsObject();
}
