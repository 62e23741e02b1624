using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Replays checks of one signature: the URL becomes that of an agent, which is sent the body.</summary>
internal static class SignatureReplay
{
    /// <summary>Replays a case.</summary>
    public static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded, JsonObject given)
    {
        if (given.Select(key => key.Key).Except(["signing_key", "signature", "url", "raw_body"]).FirstOrDefault() is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}' of a signature");
        }

        string url = given["url"]!.GetValue<string>();
        string route = new Uri(url).AbsolutePath;
        string body = given["raw_body"]!.GetValue<string>();
        var translated = HttpCase.From(new JsonObject
        {
            ["agent"] = new JsonObject { ["name"] = "A", ["route"] = route, ["signing_key"] = given["signing_key"]!.DeepClone() },
            ["env"] = new JsonObject { ["SWML_PROXY_URL_BASE"] = new Uri(url).GetLeftPart(UriPartial.Authority) },
        });
        await using var server = await translated.StartAsync();
        var exchange = new HttpExchange(translated, server, new JsonObject
        {
            ["method"] = "POST",
            ["path"] = new Uri(url).PathAndQuery,
            ["authorization"] = translated.Settings.Authorization,
            ["headers"] = new JsonObject
            {
                [Signature.Header] = given["signature"]!.DeepClone(),
                ["Content-Type"] = body.Length == 0 || body.StartsWith('{') ? "application/json" : "application/x-www-form-urlencoded",
            },
            ["raw_body"] = body,
        }, RecordedAnswer.None);

        // What is wrong with a request besides is said after its signature.
        bool isValid = recorded.Result!.Value.GetProperty("valid").GetBoolean();
        Assert.Equal(isValid, (await exchange.SendAsync()).Status != 403);
        return (CaseOutcome.Equal, []);
    }
}
