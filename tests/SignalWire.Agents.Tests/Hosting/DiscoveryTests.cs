using System.Text.Json;
using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Another agent asks which functions it may include, and how they are declared.</summary>
public sealed class DiscoveryTests
{
    [Fact]
    public async Task GetSignature_OfNamedFunctions_DeclaresThose()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await AskAsync(server, """["tell_time","nothing"]""");

        var function = Assert.Single(answer.Json.EnumerateArray());
        Assert.Equal(
            ("tell_time", "Tells the time."),
            (function.GetProperty("function").GetString(), function.GetProperty("description").GetString()));
        Assert.Equal("object", function.GetProperty("parameters").GetProperty("type").GetString());
        var url = new Uri(function.GetProperty("web_hook_url").GetString()!);
        Assert.Equal("/safe/swaig/", url.PathAndQuery);
        Assert.Equal($"{TestServer.User}:{TestServer.Password}", url.UserInfo);

        // And it can be called there.
        var called = await server.PostAsync(
            url.PathAndQuery,
            """{"function":"tell_time","argument":{"parsed":[{}]},"call_id":"of the other agent"}""");
        Assert.Equal("noon", called.Json.GetProperty("response").GetString());
    }

    [Fact]
    public async Task GetSignature_OfAll_DeclaresSecureToolsTooWithoutTokens()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await AskAsync(server, "[]");

        Assert.Equal(["open_safe", "close_safe", "set_code", "tell_time"], Names(answer));
        Assert.All(
            answer.Json.EnumerateArray(),
            function => Assert.EndsWith("/safe/swaig/", function.GetProperty("web_hook_url").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain("token", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetSignature_OfASecureTool_AdmitsNobodyToIt()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        var function = Assert.Single((await AskAsync(server, """["open_safe"]""")).Json.EnumerateArray());
        string path = new Uri(function.GetProperty("web_hook_url").GetString()!).PathAndQuery;

        await server.PostAsync(path, """{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"of the other agent"}""");

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("[7]")]
    [InlineData("""["\ud83d"]""")]
    [InlineData("""["",null,{}]""")]
    public async Task GetSignature_OfNamesThatAreNone_DeclaresNothing(string functions)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        Assert.Empty(Names(await AskAsync(server, functions)));
    }

    [Fact]
    public async Task GetSignature_WithASigningKey_MustBeSigned()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>(builder => builder.Configuration["SignalWire:SigningKey"] = "key");

        Assert.Equal(403, (await AskAsync(server, "[]")).Status);
    }

    [Theory]
    [InlineData("""{"action":"get_signature","function":"tell_time","argument":{"parsed":[{}]}}""", 200)]
    [InlineData("""{"action":"other"}""", 400)]
    [InlineData("""{"action":7}""", 400)]
    public async Task Request_ThatAsksForSomethingElse_IsAToolCall(string body, int status)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostAsync("/safe/swaig", body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(JsonValueKind.Object, answer.Json.ValueKind);
    }

    private static Task<Answer> AskAsync(TestServer server, string functions) => server.PostAsync(
        "/safe/swaig", $$"""{"action":"get_signature","functions":{{functions}},"content_type":"text/swaig","version":"2.0"}""");

    private static IEnumerable<string?> Names(Answer answer) =>
        answer.Json.EnumerateArray().Select(function => function.GetProperty("function").GetString());
}
