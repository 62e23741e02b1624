using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>
/// Text that is none: half of a surrogate pair, which JSON can write and no string can hold, and bytes that are no UTF-8. Whatever has
/// it is answered, and nothing throws.
/// </summary>
public sealed class McpTextTests
{
    private const string Hello = """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""";

    public static TheoryData<string> Halves { get; } = new()
    {
        @"\ud83d", @"\uDE00", @"\ud83d\ud83d", @"\ude00\ud83d", @"a\ud83d", @"\uD83D\u0041", @"\ud83d\\ude00", @"\\\ud83d",
        @"\ud83d\ude00\ud83d",
    };

    public static TheoryData<string, string> Faulty { get; } = new()
    {
        { "book", """{"name":["\ud83d"]}""" },
        { "book", """{"name":{"a":"\ud83d"}}""" },
    };

    public static TheoryData<string, string> Sound { get; } = new()
    {
        { "book", """{"name":"A\ud83d"}""" },
        { "book", """{"name":"\ude00"}""" },

        // What the tool does not have is skipped, and of two the last one counts, as on a call.
        { "book", """{"name":"Ada","note":"\ud83d"}""" },
        { "book", """{"name":"Ada","n\ud83dote":1}""" },
        { "book", """{"name":"Ada","note":{"\ud83d":["\ude00"]}}""" },
        { "book", """{"name":"\ud83d","name":"Ada"}""" },
        { "book", """{"name":"Ada","guests":2,"guests":3}""" },
        { "book", """{"\u006eame":"\ud83d\ude00 \u00e9"}""" },
        { "time", """{"\ud83d":"\ude00"}""" },
        { "time", """{ }""" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    [MemberData(nameof(Sound))]
    public async Task Argument_OfAnyText_IsAnsweredAsOnACall(string tool, string arguments)
    {
        await using var server = await McpExchange.StartAsync();

        string? expected = (await server.CallAsync(tool, arguments)).Response;
        int runs = server.Recorder.Calls.Count;
        var result = (await server.AskForToolAsync(tool, arguments)).GetProperty("result");

        Assert.Equal(expected, result.GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal(runs == 0, result.GetProperty("isError").GetBoolean());
        Assert.Equal(2 * runs, server.Recorder.Calls.Count);
        AssertNothingThrew(server);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Argument_OfAnotherKindWithHalfASurrogatePair_RunsNothing(string tool, string arguments)
    {
        await using var server = await McpExchange.StartAsync();

        Assert.True((await server.AskForToolAsync(tool, arguments)).GetProperty("result").GetProperty("isError").GetBoolean());

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public async Task Text_OfHalfASurrogatePair_IsAnsweredWhereverItStands(string half)
    {
        await using var server = await McpExchange.StartAsync();
        string[] bodies =
        [
            Request("1", "initialize", Hello.Replace("test", half, StringComparison.Ordinal)),
            Request("1", "initialize", Hello.Replace("2025-06-18", half, StringComparison.Ordinal)),
            Request("1", "initialize", Hello.Replace(
                "{}", """{"experimental":{"%":{"%":"%"}}}""".Replace("%", half, StringComparison.Ordinal), StringComparison.Ordinal)),
            Request("1", "initialize", Hello.Replace("clientInfo", $"clientInfo{half}", StringComparison.Ordinal)),
            Request($"\"{half}\"", "ping", "{}"),
            Request("1", $"ping{half}", "{}"),
            Request("1", half, "{}"),
            Request("1", "ping", $$$"""{"_meta":{"progressToken":"{{{half}}}"},"{{{half}}}":1}"""),
            Request("1", "tools/list", $$$"""{"cursor":"{{{half}}}"}"""),
            Request("1", "tools/call", $$$"""{"name":"{{{half}}}","arguments":{}}"""),
            Request("1", "tools/call", $$$"""{"name":"time","argu{{{half}}}ments":{}}"""),
            Request("1", "tools/call", $$$"""{"name":"time","arguments":"{{{half}}}"}"""),
            Request("1", "tools/call", $"\"{half}\""),
            Request("1", "logging/setLevel", $$$"""{"level":"{{{half}}}"}"""),
            $$$"""{"jsonrpc":"{{{half}}}","id":1,"method":"ping"}""",
            $$$"""{"jsonrpc":"2.0","id":1,"{{{half}}}":"{{{half}}}"}""",
            $$$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"{{{half}}}","reason":"{{{half}}}"}}""",
            $$$"""{"jsonrpc":"2.0","id":1,"result":"{{{half}}}"}""",
            $$$"""{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"{{{half}}}"}}""",
            $"\"{half}\"",
        ];
        foreach (string body in bodies)
        {
            foreach (string accept in new[] { "", "application/json, text/event-stream" })
            {
                var answer = await server.SendAsync(HttpMethod.Post, McpExchange.Path, request =>
                {
                    request.Content = new StringContent(body, Encoding.UTF8, "application/json");
                    request.Headers.TryAddWithoutValidation("Accept", accept);
                });

                Assert.True(answer.Status is 200 or 202 or 400, $"{body}: {answer.Status} {answer.Text}");
                Assert.False(answer.Text.Contains("-32603", StringComparison.Ordinal), $"{body}: {answer.Text}");
            }
        }

        AssertNothingThrew(server);
    }

    [Theory]
    [InlineData("\"test\"")]
    [InlineData("\"1\"")]
    public async Task Initialize_WithHalfASurrogatePair_SaysWhoIsThere(string place)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskAsync("initialize", Hello.Replace(place, @"""\ud83d""", StringComparison.Ordinal));

        Assert.Equal("Front Desk", answer.GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Id_WithHalfASurrogatePair_IsAnsweredUnderWhatCanBeReadOfIt()
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, Request(@"""a\ud83d\ud83d\ude00""", "ping", "{}"));

        Assert.Equal("a\ufffd😀", answer.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Bytes_ThatAreNoUtf8_AreAParseErrorWhereverTheyStand()
    {
        await using var server = await McpExchange.StartAsync();
        string[] bodies =
        [
            Request("1", "initialize", Hello.Replace("test", "%", StringComparison.Ordinal)),
            Request("1", "tools/call", """{"name":"%"}"""),
            Request("1", "tools/call", """{"name":"book","arguments":{"name":"%"}}"""),
            Request("1", "tools/call", """{"name":"book","arguments":{"%":"Ada"}}"""),
            Request("\"%\"", "ping", "{}"),
            Request("1", "%", "{}"),
        ];
        foreach (byte[] wrong in new byte[][] { [0xff], [0xc3], [0xed, 0xa0, 0xbd], [0xc0, 0xaf], [0xf8, 0x88, 0x80, 0x80, 0x80] })
        {
            foreach (string body in bodies)
            {
                byte[] bytes = [.. Encoding.UTF8.GetBytes(body).SelectMany(one => one == '%' ? wrong : [one])];

                var answer = await server.PostAsync(McpExchange.Path, bytes);

                Assert.Equal((400, -32700), (answer.Status, answer.Json.GetProperty("error").GetProperty("code").GetInt32()));
            }
        }

        Assert.Empty(server.Recorder.Calls);
        AssertNothingThrew(server);
    }

    [Theory]
    [InlineData("""{"name":"time","name":"time"}""")]
    [InlineData("""{"name":"time","arguments":{},"arguments":{}}""")]
    [InlineData("""{"name":"time","_meta":{"a":1,"a":2}}""")]
    public async Task Name_ThatComesTwice_IsAnsweredAndThrowsNothing(string parameters)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.PostAsync(McpExchange.Path, Request("1", "tools/call", parameters));

        Assert.True(answer.Status is 200 or 400, answer.Text);
        Assert.False(answer.Text.Contains("-32603", StringComparison.Ordinal), answer.Text);
        AssertNothingThrew(server);
    }

    [Theory]
    [InlineData("")]
    [InlineData(@"\n")]
    [InlineData(@"\r\ninfo: Everything is fine")]
    [InlineData(@"\u001b[31m")]
    [InlineData(@"\u0085")]
    [InlineData(@"\u2028")]
    [InlineData(@"\ud83d\n")]
    public async Task Log_OfARequest_HasNoLineOfTheClients(string text)
    {
        await using var server = await McpExchange.StartAsync();
        string marked = $"mark{text}mark";
        string[] bodies =
        [
            Request("1", "tools/call", $$$"""{"name":"{{{marked}}}","arguments":{}}"""),
            Request($"\"{marked}\"", "ping", "{}"),
            Request("1", marked, "{}"),
            Request("1", "initialize", Hello.Replace("test", marked, StringComparison.Ordinal)),
            Request("1", "initialize", Hello.Replace("2025-06-18", marked, StringComparison.Ordinal)),
            $$$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"{{{marked}}}","reason":"{{{marked}}}" }}""",
            $$$"""{"jsonrpc":"2.0","method":"{{{marked}}}"}""",
            $$$"""{"jsonrpc":"2.0","id":"{{{marked}}}","result":{}}""",
        ];
        foreach (string body in bodies)
        {
            Assert.True((await server.PostAsync(McpExchange.Path, body)).Status is 200 or 202 or 400);
        }

        Assert.Contains(server.Log.Entries, entry => entry.Message.Contains("mark", StringComparison.Ordinal));
        Assert.DoesNotContain(
            server.Log.Entries, entry => HasControls(entry.Message) || (entry.Exception is { } thrown && HasControls(thrown.Message)));

        // What is refused is nobody's error but the client's.
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Level > LogLevel.Information
            && entry.Message.Contains("tools/call", StringComparison.Ordinal));
        AssertNothingThrew(server);
    }

    [Theory]
    [InlineData("tools/call", null)]
    [InlineData("tools/call", "null")]
    [InlineData("tools/call", "[]")]
    [InlineData("tools/call", "7")]
    [InlineData("tools/call", "{}")]
    [InlineData("tools/call", """{"name":null}""")]
    [InlineData("tools/call", """{"name":7}""")]
    [InlineData("tools/call", """{"name":"time","_meta":7}""")]
    [InlineData("tools/call", """{"name":"time","_meta":{"progressToken":{}}}""")]
    [InlineData("tools/list", """{"cursor":7}""")]
    [InlineData("tools/list", "[7]")]
    [InlineData("logging/setLevel", """{"level":"loud"}""")]
    [InlineData("logging/setLevel", null)]
    public async Task Parameters_OfAnotherShape_AreRefusedOrPassedOver(string method, string? parameters)
    {
        await using var server = await McpExchange.StartAsync();
        string rest = parameters is null ? "" : $",\"params\":{parameters}";

        var answer = await server.PostAsync(McpExchange.Path, $$"""{"jsonrpc":"2.0","id":1,"method":"{{method}}"{{rest}} }""");

        Assert.True(answer.Status is 200 or 400, $"{answer.Status}");
        Assert.False(answer.Text.Contains("-32603", StringComparison.Ordinal), answer.Text);
        AssertNothingThrew(server);
    }

    private static bool HasControls(string text) => text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');

    private static string Request(string id, string method, string parameters) =>
        $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""";

    private static void AssertNothingThrew(TestServer server) => Assert.DoesNotContain(
        server.Log.Entries,
        entry => entry.Level >= LogLevel.Error || (entry.Exception is not null and not ModelContextProtocol.McpException));
}
