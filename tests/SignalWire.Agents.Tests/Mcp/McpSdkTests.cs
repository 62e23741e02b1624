using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>What a client of the SDK of npm meets, in its newest revision and its first.</summary>
public sealed class McpSdkTests
{
    private static readonly string Script = RepositoryRoot.Combine("tests", "SignalWire.Agents.Tests", "Mcp", "client.mjs");

    [McpSdkTheory]
    [InlineData(McpSdk.Newest)]
    [InlineData(McpSdk.First)]
    public async Task Client_OfNpm_ListsToolsAndCallsThem(string sdk)
    {
        await using var server = await McpExchange.StartAsync();

        var met = await RunAsync(
            server,
            sdk,
            "\"npm\"",
            """
            [
              {"name":"book","arguments":{"name":"Ada 😀","guests":4}},
              {"name":"book","arguments":{"name":"Ada","guests":13}},
              {"name":"book","arguments":{}},
              {"name":"time"},
              {"name":"fail","arguments":{}},
              {"name":"payment","arguments":{}},
              {"name":"unheard_of","arguments":{}},
              {"name":"bo\nok","arguments":{}},
              {"name":"hidden","arguments":{}}
            ]
            """);

        Assert.Equal("Front Desk", met.GetProperty("server").GetString());
        Assert.Equal(
            ["book", "time", "fail", "fail_later", "give_up", "transfer", "payment", "music"],
            met.GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString()));
        var results = met.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal((false, "Ada 😀: 4"), Told(results[0]));
        Assert.Equal((true, "guests: expected an integer between 1 and 12, got 13."), Told(results[1]));
        Assert.True(Told(results[2]).IsError);
        Assert.Equal((false, "noon"), Told(results[3]));
        Assert.True(Told(results[4]).IsError);
        Assert.Equal((false, "status: paid|Thank the caller."), Told(results[5]));
        Assert.All(results[6..], refused => Assert.Equal(-32602, refused.GetProperty("code").GetInt32()));
    }

    /// <summary>JavaScript's strings may hold half of a surrogate pair, and line breaks anywhere.</summary>
    [McpSdkTheory]
    [InlineData(McpSdk.Newest)]
    [InlineData(McpSdk.First)]
    public async Task Client_OfNpm_ThatSendsWhatIsNoText_IsAnswered(string sdk)
    {
        await using var server = await McpExchange.StartAsync();

        var met = await RunAsync(
            server,
            sdk,
            """
            "half \ud83d\nand a line"
            """,
            """
            [
              {"name":"book","arguments":{"name":"A\ud83d"}},
              {"name":"book","arguments":{"name":"Ada","\ude00":"\ud83d"}},
              {"name":"bo\ud83dok\r\ninfo: Everything is fine","arguments":{}}
            ]
            """);

        var results = met.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal((false, "A\ufffd: 2"), Told(results[0]));
        Assert.Equal((false, "Ada: 2"), Told(results[1]));
        Assert.Equal(-32602, results[2].GetProperty("code").GetInt32());
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Level >= LogLevel.Error || entry.Message.Any(char.IsControl));
    }

    [McpSdkTheory]
    [InlineData(McpSdk.Newest)]
    [InlineData(McpSdk.First)]
    public async Task Client_OfNpm_WithoutTheRightCredentials_CannotConnect(string sdk)
    {
        await using var server = await McpExchange.StartAsync();
        string authorization = TestServer.BasicAuth(TestServer.User, "wrong-pass").ToString();

        var failed = await Assert.ThrowsAsync<InvalidOperationException>(
            () => McpSdk.RunAsync(Script, sdk, Url(server), authorization, "\"npm\"", "[]"));

        Assert.Contains("nauthorized", failed.Message, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> RunAsync(TestServer server, string sdk, string name, string calls)
    {
        string authorization = TestServer.BasicAuth(TestServer.User, TestServer.Password).ToString();
        return JsonElement.Parse(await McpSdk.RunAsync(Script, sdk, Url(server), authorization, name, calls));
    }

    private static string Url(TestServer server) => new Uri(server.Origin, McpExchange.Path).ToString();

    private static (bool IsError, string? Text) Told(JsonElement result) =>
        (result.GetProperty("isError").GetBoolean(), result.GetProperty("text").GetString());
}
