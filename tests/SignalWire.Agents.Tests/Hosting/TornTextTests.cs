using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Halves of emojis and bytes that are not UTF-8, in every string and every name of every request.</summary>
public sealed class TornTextTests
{
    /// <summary>What is put into a string: as an escape, or as bytes. Each alone is no text.</summary>
    private static readonly byte[][] s_breaks =
    [
        "\\ud83d"u8.ToArray(), "\\uDE00"u8.ToArray(), "\\ude00\\ud83d"u8.ToArray(), "\\ud83d\\u0041"u8.ToArray(),
        [0xFF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0xAF], [0xE2, 0x82],
    ];

    [Theory]
    [MemberData(nameof(TornRequests.All), MemberType = typeof(TornRequests))]
    public async Task Request_WithTornText_IsReadAsFarAsItCanBe(string path, string body, string reached)
    {
        await using var server = await StartAsync();
        byte[] whole = Encoding.UTF8.GetBytes(body);
        foreach (var (at, isNeeded) in Places(whole))
        {
            foreach (byte[] piece in s_breaks)
            {
                int before = server.Recorder.Calls.Count;
                byte[] torn = [.. whole[..at], .. piece, .. whole[at..]];

                var answer = await server.PostAsync(path, torn);

                string shown = $"{path} {Encoding.Latin1.GetString(torn)}: {answer.Status} {answer.Text}";
                Assert.True(answer.Status < 500 && (isNeeded || answer.Status == 200), shown);
                var told = server.Recorder.Calls.Skip(before).ToList();
                Assert.True(isNeeded || reached.Length == 0 || told.Any(call => call.StartsWith(reached, StringComparison.Ordinal)), shown);
                Assert.All(told, call => Assert.True(call.Contains('\uFFFD', StringComparison.Ordinal) && IsText(call), call));
            }
        }

        Assert.DoesNotContain(server.Log.Entries, entry => entry.Exception is not null || entry.Level >= LogLevel.Error);
    }

    [Theory]
    [InlineData("call-\\ud83d")]
    [InlineData("call-\u00ff")]
    public async Task CallId_WithTornText_IsRepairedForTheTokenAsWell(string callId)
    {
        await using var server = await StartAsync("Strict");
        static byte[] Torn(string text) => Encoding.Latin1.GetBytes(text);
        var document = new SwmlDocument((await server.PostAsync("/torn", Torn($$$"""{"call":{"call_id":"{{{callId}}}"}}"""))).Json);
        string url = document.ToolUrl("keep").PathAndQuery;

        var own = await server.PostAsync(url, Torn(TornRequests.Tool.Replace("call-0001", callId, StringComparison.Ordinal)));
        var repaired = await server.PostAsync(url, TornRequests.Tool.Replace("call-0001", "call-\uFFFD", StringComparison.Ordinal));
        var other = await server.PostAsync(url, TornRequests.Tool.Replace("call-0001", "call-", StringComparison.Ordinal));

        Assert.StartsWith("tool t ", own.Response, StringComparison.Ordinal);
        Assert.StartsWith("tool t ", repaired.Response, StringComparison.Ordinal);
        Assert.StartsWith("I'm sorry, the security token", other.Response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"call_id\":\"a\"\u00ff}")]
    [InlineData("\u00ff{\"call_id\":\"a\"}")]
    [InlineData("{\"call_id\":\"\\ud8\"}")]
    [InlineData("{\"call_id\":\"\\ud83d")]
    [InlineData("{\"call_id\":\"\\u")]
    [InlineData("{\"call_id\":\"\\")]
    [InlineData("{\"call_id\":\"\\ud83g\"}")]
    [InlineData("{\"call_id\":\"\\u+12f\"}")]
    public async Task Body_ThatIsNoJsonEvenSo_IsABadRequest(string body)
    {
        await using var server = await StartAsync();
        string[] paths =
            ["/torn", "/torn/swaig", "/torn/sip", "/torn/post_prompt", "/torn/debug_events", "/torn/check_for_input", "/refer", "/state"];
        foreach (string path in paths)
        {
            var answer = await server.PostAsync(path, Encoding.Latin1.GetBytes(body));

            Assert.Equal(400, answer.Status);
            Assert.NotEmpty(answer.Error!);
        }

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("\\\\ud83d", "\\ud83d")]
    [InlineData("\\\\\\ud83d", "\\\uFFFD")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\uD83D\\uDE00\\ude00", "😀\uFFFD")]
    [InlineData("\\ud83dx\\ude00", "\uFFFDx\uFFFD")]
    [InlineData("\\ud83d\\n\\ude00", "\uFFFD\n\uFFFD")]
    [InlineData("\\ud7ff\\ue000", "\ud7ff\ue000")]
    [InlineData("\\u00e9", "é")]
    public async Task Text_WithEscapes_LosesTheHalvesOnly(string escaped, string text)
    {
        await using var server = await StartAsync();

        Assert.Equal(200, (await server.PostAsync("/torn/post_prompt", $$"""{"call_id":"c","summary":"{{escaped}}"}""")).Status);

        Assert.StartsWith($"summary c False  {text} ", server.Recorder.Calls.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\\\ud83d")]
    [InlineData("\u00ff")]
    public async Task JsonInJson_WithTornText_IsReadAsFarAsItCanBe(string torn)
    {
        await using var server = await StartAsync();
        foreach (string text in new[] { "t", "a", "v", "k", "tea", "x", "y", "z", "w", "u" })
        {
            string body = TornRequests.Raw.Replace($"\\\"{text}\\\"", $"\\\"{text}{torn}\\\"", StringComparison.Ordinal);

            Assert.StartsWith(
                "tool t", (await server.PostAsync("/torn/swaig", Encoding.Latin1.GetBytes(body))).Response, StringComparison.Ordinal);
        }

        await server.PostAsync(
            "/torn/post_prompt", Encoding.Latin1.GetBytes(TornRequests.RawSummary.Replace("tea", $"tea{torn}", StringComparison.Ordinal)));

        Assert.StartsWith("summary call-0001 True tea\uFFFD ", server.Recorder.Calls.Last(), StringComparison.Ordinal);
        Assert.Equal(11, server.Recorder.Calls.Count);
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Level >= LogLevel.Warning);
    }

    [Theory]
    [InlineData("/torn?call_id=%FF%ED%A0%80&x=%ED%A0%80", "a")]
    [InlineData("/torn?call_id=\u00ff", "a")]
    [InlineData("/torn", "\u00ed\u00a0\u0080")]
    [InlineData("/torn/check_for_input?conversation_id=%FF", "a")]
    public async Task Address_OrHeader_WithTornText_IsNoFailure(string path, string header)
    {
        await using var server = await StartAsync();

        string answer = await RawConnection.ExchangeAsync(server.Origin, $"""
            GET {path} HTTP/1.1
            Host: localhost
            Connection: close
            X-Any: {header}
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}


            """);

        Assert.Matches("^HTTP/1.1 (200|400) ", answer);
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task Signature_OfTornText_IsThatOfWhatWasSent()
    {
        const string Key = "signing-key-1";
        await using var server = await StartAsync("Strict", ("SignalWire:SigningKey", Key));
        byte[] body = [.. "{\"action\":\"get_signature\",\"functions\":[\""u8, 0xFF, .. "\\ud83d\"]}"u8];

        var answer = await server.SendAsync(HttpMethod.Post, "/torn/swaig", request =>
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            request.Headers.Add(
                "X-SignalWire-SHA256-Signature",
                Convert.ToHexStringLower(HMACSHA256.HashData(
                    Encoding.UTF8.GetBytes(Key), (byte[])[.. Encoding.UTF8.GetBytes($"{server.Origin}torn/swaig"), .. body])));
        });

        Assert.Equal((200, "[]"), (answer.Status, answer.Text));
    }

    private static async Task<TestServer> StartAsync(string policy = "Lenient", params (string Key, string Value)[] settings)
    {
        var server = default(TestServer);
        server = await TestServer.StartAsync(
            app =>
            {
                app.MapVoiceAgent<TornAgent>();
                app.MapReferStatus("/refer", (status, _) => Record(
                    $"refer {status.CallId} {status.State} {status.ReferTo} {status.Tag} {TornAgent.All(status.Body)}"));
                app.MapCallState(
                    "/state", (state, _) => Record($"state {state.CallId} {state.State} {state.ParentCallId} {TornAgent.All(state.Body)}"));
            },
            builder =>
            {
                builder.Configuration["SignalWire:TokenPolicy"] = policy;
                foreach (var (key, value) in settings)
                {
                    builder.Configuration[key] = value;
                }
            });
        return server;

        ValueTask Record(string call)
        {
            server!.Recorder.Record(call);
            return default;
        }
    }

    /// <summary>The beginning, the middle and the end of every string and name, and whether a request needs it unchanged.</summary>
    private static List<(int At, bool IsNeeded)> Places(byte[] body)
    {
        string[] needed =
        [
            "function", "keep", "startup_hook", "argument", "parsed", "raw", "text", "words", "by_name", "thing", "sold", "any", "node",
            "action", "get_signature",
            "fetch_conversation", "post_conversation", "functions", "conversation_id", "abc", "event_type", "calling.call.refer",
            "calling.call.state", "params", "call_id", "state",
            "call_state",
        ];
        var places = new List<(int, bool)>();
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                int start = (int)json.TokenStartIndex + 1;
                string text = json.GetString()!;
                bool isNeeded = needed.Contains(text) || text.StartsWith('{');
                places.Add((start, isNeeded));
                places.Add((start + json.ValueSpan.Length, isNeeded));
                places.AddRange(json.ValueIsEscaped ? Inside(json.ValueSpan, start) : [(start + (json.ValueSpan.Length / 2), isNeeded)]);
            }
        }

        return places;
    }

    /// <summary>The ends of the strings of JSON in JSON.</summary>
    private static List<(int At, bool IsNeeded)> Inside(ReadOnlySpan<byte> value, int start)
    {
        var places = new List<(int, bool)>();
        for (int i = 0; i < value.Length - 1; i++)
        {
            if (value[i] == '\\' && value[i + 1] == '"')
            {
                places.Add((start + i, true));
            }
        }

        return places;
    }

    private static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++))
            {
                return false;
            }
        }

        return true;
    }
}
