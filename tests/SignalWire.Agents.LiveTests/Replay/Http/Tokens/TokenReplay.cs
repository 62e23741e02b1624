using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Replays what is recorded of tokens themselves: their bytes in a document, and which of them are valid.</summary>
internal static partial class TokenReplay
{
    /// <summary>How long a token holds: as long as a call may last, and ten minutes.</summary>
    private const long Lifetime = 14_400 + 600;

    /// <summary>Replays a case.</summary>
    public static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded, JsonObject given) =>
        recorded.Document is { } document
            ? HttpReplay.RunDocumentAsync(recorded, given, answer => Compare(given, document.GetRawText(), answer.Body))
            : given.ContainsKey("token") ? CheckAsync(given, recorded.Token.GetProperty("valid").GetBoolean())
        : WriteAsync(given, recorded.Token.GetProperty("token").GetString()!, recorded.Token.GetProperty("valid").GetBoolean());

    /// <summary>
    /// Tokens in two documents are the same but for when they end, and for their nonces, of which ours names its agent: put together again,
    /// either is as it was.
    /// </summary>
    private static IEnumerable<string> Compare(JsonObject given, string recorded, string ours)
    {
        string secret = given["secret"]!.GetValue<string>();
        var theirs = InUrls().Matches(recorded).Select(match => TokenParts.Of(match)).ToList();
        var made = InUrls().Matches(ours).Select(match => TokenParts.Of(match)).ToList();
        Assert.NotEmpty(theirs);
        Assert.Equal(theirs.Select(token => token.Tool), made.Select(token => token.Tool));
        Assert.All(theirs.Concat(made), token => Assert.Equal(token.Text, token.Written(secret)));
        Assert.All(made, token =>
        {
            Assert.Equal(given["clock"]!.GetValue<long>() + Lifetime, token.Expiry);
            Assert.Matches("^[0-9a-f]{32}$", token.Nonce);
            Assert.Matches(
                given["render_call_id"]?.GetValue<string>() is { } call ? $"^{Regex.Escape(call)}$" : "^[A-Za-z0-9_-]{22}$", token.CallId);
        });
        yield return HttpRows.Lifetime;
    }

    /// <summary>A token that the reference wrote: ours has the same bytes for the same parts, and is taken, or not, as that one
    /// is.</summary>
    private static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> WriteAsync(JsonObject given, string token, bool isValid)
    {
        string written = ToolToken.Write(
            given["secret"]!.GetValue<string>(),
            given["call_id"]!.GetValue<string>(),
            given["function"]!.GetValue<string>(),
            given["clock"]!.GetValue<long>() + given["expiry_secs"]!.GetValue<long>(),
            Convert.FromHexString(given["nonce_hex"]!.GetValue<string>()));
        Assert.Equal(token.Replace("=", "%3D", StringComparison.Ordinal), written);
        given["token"] = token;
        return await CheckAsync(given, isValid);
    }

    /// <summary>A token is valid where the tool runs that is called with it, or the summary is taken.</summary>
    private static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> CheckAsync(JsonObject given, bool isValid)
    {
        string tool = given["function"]!.GetValue<string>();
        bool isSummary = tool == "post_prompt";
        var operations = isSummary || !ToolName().IsMatch(tool)
            ? new JsonArray()
            : new JsonArray(
                new JsonArray("define_tool", new JsonObject { ["name"] = tool, ["description"] = "d", ["parameters"] = new JsonObject() }));
        var translated = HttpCase.From(new JsonObject
        {
            ["agent"] = new JsonObject { ["name"] = "A" },
            ["ops"] = operations,
            ["secret"] = given["secret"]!.DeepClone(),
            ["clock"] = given["clock"]!.DeepClone(),
        });
        await using var server = await translated.StartAsync();
        var exchange = new HttpExchange(translated, server, new JsonObject
        {
            ["method"] = "POST",
            ["path"] = $"/{(isSummary ? tool : "swaig")}?__token={Uri.EscapeDataString(given["token"]!.GetValue<string>())}",
            ["authorization"] = translated.Settings.Authorization,
            ["body"] = new JsonObject { ["function"] = tool, ["argument"] = new JsonObject(), ["call_id"] = given["call_id"]!.DeepClone() },
        }, RecordedAnswer.None);
        var answer = await exchange.SendAsync();
        Assert.Equal(isValid, answer.Status == 200 && (isSummary || answer.Json.GetProperty("response").GetString() == "ok"));
        if (!isSummary)
        {
            Assert.Equal(isValid, await SimulatedTokens.RunsAsync(server.Assembly, translated.Settings.Setup(isEmbedded: false), given));
        }

        return (CaseOutcome.Equal, []);
    }

    [GeneratedRegex("__token=([A-Za-z0-9_-]+)((?:%3D)*)")]
    private static partial Regex InUrls();

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_]*$")]
    private static partial Regex ToolName();
}
