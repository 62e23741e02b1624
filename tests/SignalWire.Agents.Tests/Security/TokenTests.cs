using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security;

public sealed class TokenTests
{
    private const string Refusal =
        "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action.";

    private const string Call = """{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"call-0001"}""";

    [Theory]
    [InlineData("")]
    [InlineData("?__token=")]
    [InlineData("?__token=garbage")]
    [InlineData("?__token=@@@@")]
    [InlineData("?__token=%FF%00%F0%9F%98%80")]
    [InlineData("?token=garbage")]
    [InlineData("?__Tokens=x")]
    public async Task Call_WithoutAProperToken_IsRefusedAndLogged(string query)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        AssertRefused(server, await server.PostAsync($"/safe/swaig/{query}", Call));

        Assert.Contains(server.Log.OfAgents, entry =>
            entry.Message.Contains("'open_safe'", StringComparison.Ordinal)
            && entry.Message.Contains("'call-0001'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Call_WithItsToken_Runs()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        Assert.Equal("opened", (await server.CallAsync("open_safe")).Response);
    }

    [Fact]
    public async Task Call_WithItsTokenUnderTheOlderName_Runs()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        string path = (await server.DocumentAsync()).ToolUrl("open_safe").PathAndQuery;

        Assert.Equal("opened", (await server.PostAsync(path.Replace("__token", "token", StringComparison.Ordinal), Call)).Response);
        Assert.Equal("opened", (await server.PostAsync($"{path}&token=garbage", Call)).Response);
    }

    [Fact]
    public async Task Call_WithItsTokenTwice_IsRefused()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        var url = (await server.DocumentAsync()).ToolUrl("open_safe");

        AssertRefused(server, await server.PostAsync($"{url.PathAndQuery}&{url.Query[1..]}", Call));
    }

    [Fact]
    public async Task Call_WithTheTokenOfAnotherCall_IsRefused()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        AssertRefused(server, await server.PostToolAsync("open_safe", Call, callId: "call-0002"));
    }

    [Fact]
    public async Task Call_WithTheTokenOfAnotherTool_IsRefused()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        AssertRefused(server, await server.PostToolAsync("close_safe", Call));
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","call_id":"" """)]
    [InlineData(""","call_id":null""")]
    [InlineData(""","call_id":["call-0001"]""")]
    [InlineData(""","callId":"call-0001" """)]
    [InlineData(""","call":{"call_id":"call-0001"}""")]
    public async Task Call_WithoutACallId_IsRefused(string callId)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        AssertRefused(server, await server.PostToolAsync("open_safe", $$"""{"function":"open_safe"{{callId}}}"""));
    }

    [Fact]
    public async Task Call_WithTheTokenOfAnotherServersSecret_IsRefused()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        await using var other = await TestServer.StartAsync<SafeAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.TokenSecrets = [new string('x', 32)]));
        string forged = (await other.DocumentAsync()).ToolUrl("open_safe").PathAndQuery;

        AssertRefused(server, await server.PostAsync(forged, Call));
    }

    [Fact]
    public async Task Call_WithTheTokenOfAReplica_Runs()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        await using var replica = await TestServer.StartAsync<SafeAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.TokenSecrets = [new string('x', 32), TestServer.Secret]));

        Assert.Equal(
            "opened", (await replica.PostAsync((await server.DocumentAsync()).ToolUrl("open_safe").PathAndQuery, Call)).Response);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(15_000, true)]
    [InlineData(15_001, false)]
    public async Task Token_AfterAWhile_HoldsForTheLongestCallAndTenMinutes(int seconds, bool holds)
    {
        var clock = new FakeClock();
        await using var server = await TestServer.StartAsync<SafeAgent>(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        var document = await server.DocumentAsync();
        clock.UnixSeconds += seconds;

        var answer = await server.PostAsync(document.ToolUrl("open_safe").PathAndQuery, Call);

        Assert.Equal(1_700_015_000, document.TokenExpiry);
        Assert.Equal(200, answer.Status);
        Assert.Equal(holds ? "opened" : Refusal, answer.Response);
        Assert.Equal(holds ? ["opened"] : [], server.Recorder.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?__token=garbage")]
    public async Task Call_OfAToolThatIsNotSecure_NeedsNoToken(string query)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        Assert.Equal("noon", (await server.PostAsync($"/safe/swaig{query}", """{"function":"tell_time"}""")).Response);
    }

    [Fact]
    public async Task Document_OfAToolThatIsNotSecure_HasNoTokenForIt()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var document = await server.DocumentAsync();

        Assert.Equal(document.DefaultUrl, document.ToolUrl("tell_time"));
        Assert.NotEqual(document.DefaultUrl, document.ToolUrl("open_safe"));
    }

    [Theory]
    [InlineData(""" "function":"tell_time","function":"open_safe","call_id":"call-0001" """, "", Refusal)]
    [InlineData(""" "function":"open_safe","call_id":"call-0001","function":"tell_time" """, "", "noon")]
    [InlineData(""" "function":"close_safe","function":"open_safe","call_id":"call-0001" """, "open_safe", "opened")]
    [InlineData(""" "function":"open_safe","function":"close_safe","call_id":"call-0001" """, "open_safe", Refusal)]
    [InlineData(""" "call_id":"call-0002","function":"open_safe","call_id":"call-0001" """, "open_safe", "opened")]
    [InlineData(""" "call_id":"call-0001","function":"open_safe","call_id":"call-0002" """, "open_safe", Refusal)]
    [InlineData(""" "call_id":"call-0001","function":"open_safe","call_id":7 """, "open_safe", Refusal)]
    public async Task Key_Twice_CountsAsItCameLastForCheckAndDispatch(string envelope, string tokenOf, string response)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostToolAsync(tokenOf, $"{{{envelope}}}");

        Assert.Equal(response, answer.Response);
        Assert.Equal(response == Refusal ? [] : [response], server.Recorder.Calls);
    }

    [Theory]
    [InlineData("open_safe", Refusal)]
    [InlineData("set_code", "The function failed. Tell the caller that it did not work, and offer something else.")]
    public async Task Call_WhoseArgumentCannotBeMade_IsRefusedBeforeItFails(string tokenOf, string response)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostToolAsync(
            tokenOf, """{"function":"set_code","argument":{"parsed":[{"code":{"digits":"7"}}]},"call_id":"call-0001"}""");

        Assert.Equal(response, answer.Response);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("}]},\"call_id\":\"call-0001\"")]
    [InlineData("}]},\"call_id\":\"call-0001\"}}")]
    [InlineData("}],\"call_id\":\"call-0001\"}")]
    [InlineData("]}]},\"call_id\":\"call-0001\"}")]
    public async Task Call_WhoseRequestBreaksBehindTheArguments_IsABadRequest(string rest)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.PostToolAsync(
            "set_code",
            $$"""{"function":"set_code","argument":{"parsed":[{"code":{"digits":"1234"}{{rest}}""");

        Assert.Equal(400, answer.Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("", "opened")]
    [InlineData("?__token=", "opened")]
    [InlineData("?__token=garbage", Refusal)]
    [InlineData("?__token=a&__token=b", Refusal)]
    [InlineData("?__token=1000 letters", Refusal)]
    [InlineData("?__carried=a&__carried=b", Refusal)]
    public async Task LenientPolicy_LetsACallWithoutATokenRun_NotOneWithABadToken(string query, string response)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>(
            builder => builder.Configuration["SignalWire:TokenPolicy"] = "Lenient");

        var answer = await server.PostAsync(
            $"/safe/swaig/{query.Replace("1000 letters", new string('a', 1000), StringComparison.Ordinal)}", Call);

        Assert.Equal(response, answer.Response);
    }

    private static void AssertRefused(TestServer server, Answer answer)
    {
        Assert.Equal(200, answer.Status);
        Assert.Equal(Refusal, answer.Response);
        Assert.Empty(server.Recorder.Calls);
    }
}
