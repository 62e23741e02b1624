using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Replays what is recorded of SIP user names: an agent is called by them, and sends the call on or does not.</summary>
internal static class SipReplay
{
    private const string Reached = "/reached";

    /// <summary>Replays a case.</summary>
    public static Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> RunAsync(RecordedCase recorded, JsonObject given)
    {
        var result = JsonNode.Parse(recorded.Result!.Value.GetRawText())!;
        return given["body"] is JsonObject body ? NameAsync(body, result["username"]?.GetValue<string>())
            : given.ContainsKey("route") ? NamesAsync(given, [.. result["usernames"]!.AsArray().Select(name => name!.GetValue<string>())])
            : throw new UntranslatableException($"keys {string.Join(", ", given.Select(key => key.Key))}");
    }

    /// <summary>Whose name a request has: the only one that leads on.</summary>
    private static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> NameAsync(JsonObject body, string? name)
    {
        const string secure = "sips:";

        // Ours knows that `sips:` is a scheme, and takes the name behind it.
        bool isSecure = name?.StartsWith(secure, StringComparison.OrdinalIgnoreCase) == true;
        string? ours = isSecure ? name![secure.Length..].Split('@')[0] : name;
        var agent = new JsonObject { ["name"] = "A", ["route"] = "/" };
        await using var server = await HttpCase.From(new JsonObject { ["agent"] = agent }).StartAsync(setup => setup.Services =
            (services, _) =>
            services.Configure<VoiceAgentOptions>(options =>
            {
                options.SipUsers["nobody-else"] = "/elsewhere";
                if (ours is not null)
                {
                    options.SipUsers[ours] = Reached;
                }
            }));
        Assert.Equal(ours is null ? null : Reached, await LocationAsync(server, "/sip", body));
        return isSecure ? (CaseOutcome.DiffersOnPurpose, [HttpSentences.SecureSip]) : (CaseOutcome.Equal, []);
    }

    /// <summary>The names that an agent has without being given one: no others that could be made of its name.</summary>
    private static async Task<(CaseOutcome Outcome, IReadOnlyList<string> Reasons)> NamesAsync(
        JsonObject given, IReadOnlyList<string> names)
    {
        var agent = new JsonObject { ["name"] = given["name"]!.DeepClone(), ["route"] = given["route"]!.DeepClone() };
        await using var server = await HttpCase.From(new JsonObject { ["agent"] = agent }).StartAsync(
            setup => setup.Configuration["SignalWire:AutomaticSipUsers"] = "true");
        string route = given["route"]!.GetValue<string>();
        foreach (string name in names)
        {
            Assert.Equal(route, await LocationAsync(server, $"{route.TrimEnd('/')}/sip", Call(name)));
        }

        string plain = string.Concat(
            given["name"]!.GetValue<string>().ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
        string[] others = [$"{plain}x", plain[1..], string.Concat(
            plain.Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)))];
        foreach (string other in others.Except(names).Where(name => name.Length > 0 && name != route.Split('/')[^1]))
        {
            Assert.Null(await LocationAsync(server, $"{route.TrimEnd('/')}/sip", Call(other)));
        }

        return (CaseOutcome.Equal, []);
    }

    private static JsonObject Call(string name) => new() { ["call"] = new JsonObject { ["to"] = $"sip:{name}@sip.example.com" } };

    /// <summary>Where a call is sent on to; nothing where it stays.</summary>
    private static async Task<string?> LocationAsync(LiveServer server, string path, JsonObject body)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body.ToJsonString()) };
        message.Content.Headers.ContentType = new("application/json");
        message.Headers.Authorization = LiveServer.Credentials;
        using var answer = await server.SendAsync(message);
        Assert.Equal(answer.Headers.Location is null ? 200 : 307, (int)answer.StatusCode);
        return answer.Headers.Location?.OriginalString;
    }
}
