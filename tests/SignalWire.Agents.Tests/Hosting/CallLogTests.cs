using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Calls;
using SignalWire.Agents.Tests.Security;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>What an operator sees of calls: one line for each request where it is on, and none where it is not.</summary>
public sealed partial class CallLogTests
{
    private const string Number = @"\d+\.\d ms";

    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    [InlineData("Production", null, false)]
    [InlineData("Production", "true", true)]
    public async Task Lines_OfCalls_AreOnInDevelopmentAndBySwitch(string environment, string? setting, bool isOn)
    {
        await using var server = await StartAsync<SupportAgent>(environment, setting);

        await server.DocumentAsync("call-0007");
        await server.CallAsync("check_order", """{"order_id":"A-1042"}""", "call-0007");

        Assert.Equal(
            isOn,
            Lines(server).Any(
                entry => entry.Level == LogLevel.Information && entry.Message.Contains("call-0007", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Document_ThatIsServed_IsOneLine()
    {
        await using var server = await StartAsync<SupportAgent>("Development");

        await server.DocumentAsync("call-0007");

        var line = Assert.Single(Lines(server));
        Assert.Equal(LogLevel.Information, line.Level);
        Assert.Matches($"^Agent 'Support Agent': document served in {Number}, call 'call-0007'$", line.Message);
    }

    [Fact]
    public async Task ToolCall_ThatIsAnswered_IsOneLineWithoutArguments()
    {
        await using var server = await StartAsync<SupportAgent>("Development");

        await PostAsync(server, "check_order", """{"order_id":"A-1042"}""");

        var line = Assert.Single(Lines(server));
        Assert.Matches($"^Agent 'Support Agent': tool 'check_order' answered in {Number}, call 'call-0001'$", line.Message);
    }

    [Theory]
    [InlineData("give_up_later", "answered", LogLevel.Warning)]
    [InlineData("fail_later", "failed", LogLevel.Error)]
    [InlineData("unheard_of", "unknown_tool", LogLevel.Warning)]
    public async Task ToolCall_ThatEndsOtherwise_IsOneLineWithTheReason(string tool, string outcome, LogLevel level)
    {
        await using var server = await StartAsync<ResultsAgent>("Development");
        string known = tool == "unheard_of" ? "_OTHER" : tool;

        await PostAsync(server, tool, "{}");

        var line = Assert.Single(Lines(server));
        Assert.Equal(level, line.Level);
        Assert.Matches($"^Agent 'Results': tool '{known}' {outcome} in {Number}, call 'call-0001': ", line.Message);
        Assert.Contains($"'{tool}'", line.Message, StringComparison.Ordinal);
        Assert.Equal(tool != "unheard_of", line.Exception is not null);
    }

    [Theory]
    [InlineData("""{"function":"check_order","argument":{"parsed":[{"order_id":[7]}]},"call_id":"c"}""", "argument_fault")]
    [InlineData("""{"function":"check_order","argument":{"parsed":[{}]},"call_id":"c"}""", "argument_fault")]
    public async Task ToolCall_WithArgumentsThatDoNotFit_IsOneLine(string body, string outcome)
    {
        await using var server = await StartAsync<SupportAgent>("Development");
        string path = (await server.DocumentAsync("c")).ToolUrl("check_order").PathAndQuery;
        int before = Lines(server).Count;

        await server.PostAsync(path, body);

        var line = Assert.Single(Lines(server).Skip(before));
        Assert.Matches($"^Agent 'Support Agent': tool 'check_order' {outcome} in {Number}, call 'c'", line.Message);
    }

    [Fact]
    public async Task ToolCall_WithoutAToken_IsOneLineWithoutControlCharacters()
    {
        await using var server = await StartAsync<SafeAgent>("Development");

        await server.PostAsync(
            "/safe/swaig",
            """{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"a\ninfo: all is well\u2028b"}""");

        var line = Assert.Single(Lines(server));
        Assert.Equal(LogLevel.Warning, line.Level);
        Assert.Matches($"^Agent 'Safe': tool 'open_safe' refused in {Number}, call 'a\\?info: all is well\\?b': .*token", line.Message);
    }

    [Fact]
    public async Task Request_ThatIsNoToolCall_IsOneLineWithoutWhatItSays()
    {
        await using var server = await StartAsync<SafeAgent>("Development");

        await server.PostAsync("/safe/swaig", """{"function":"open\nsafe hush","call_id":"c"}""");

        var line = Assert.Single(Lines(server));
        Assert.Matches($"^Agent 'Safe': tool '_OTHER' rejected in {Number}", line.Message);
        Assert.DoesNotContain("hush", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_ThatIsRefused_IsOneLine()
    {
        await using var server = await StartAsync<ShopAgent>("Development");

        Assert.Equal(403, (await server.PostAsync("/shop/post_prompt", """{"call_id":"c","post_prompt_data":{}}""")).Status);

        var line = Assert.Single(Lines(server));
        Assert.Matches($"^Agent '.*': summary refused in {Number}, call 'c': .*token", line.Message);
    }

    /// <summary>The hot path of a program whose log nobody wants is what it was.</summary>
    [Fact]
    public async Task Lines_BelowTheLevelOfTheLog_AreNotMade()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder =>
        {
            builder.Configuration["SignalWire:LogCalls"] = "true";
            builder.Logging.AddFilter("SignalWire", LogLevel.Warning);
        });

        await server.DocumentAsync();

        Assert.Empty(Lines(server));
    }

    [Fact]
    public async Task Credentials_ThatAreWrong_AreToldOnceAMinuteForAnAddress()
    {
        var clock = new FakeClock();
        await using var server = await StartAsync(clock, []);
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(TestServer.User, "hush-hush");

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(401, (await server.GetAsync("/support?call_id=c")).Status);
            Assert.Equal(401, (await server.PostAsync("/support/swaig?__token=t", "{}")).Status);
        }

        clock.UnixSeconds += 59;
        await server.GetAsync("/support");
        string told = Assert.Single(Refusals(server)).Message;
        Assert.Contains("127.0.0.1", told, StringComparison.Ordinal);
        Assert.Contains("401", told, StringComparison.Ordinal);
        clock.UnixSeconds += 1;
        await server.GetAsync("/support");
        Assert.Equal(2, Refusals(server).Count);
        Assert.All(server.Log.OfAgents, entry => Assert.DoesNotContain("hush", entry.Message, StringComparison.Ordinal));
        Assert.All(Refusals(server), entry => Assert.Equal(LogLevel.Information, entry.Level));
    }

    [Fact]
    public async Task Signature_ThatIsMissing_IsToldOnceAMinute()
    {
        await using var server = await StartAsync(new FakeClock(), [new("SIGNALWIRE_SIGNING_KEY", "hush-hush")]);

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(403, (await server.PostAsync("/support", "{}")).Status);
        }

        Assert.Contains("403", Assert.Single(Refusals(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusals_OfVeryManyAddresses_AreToldOfSome()
    {
        int next = 0;
        var clock = new FakeClock();
        await using var server = await StartAsync(clock, [], app => app.Use((context, following) =>
        {
            context.Connection.RemoteIpAddress = new IPAddress(BitConverter.GetBytes(0x0100000A + (Interlocked.Increment(ref next) << 8)));
            return following(context);
        }));
        server.Client.DefaultRequestHeaders.Authorization = null;

        for (int i = 0; i < 1100; i++)
        {
            await server.GetAsync("/support");
        }

        Assert.Equal(1024, Refusals(server).Count);
        clock.UnixSeconds += 60;
        await server.GetAsync("/support");
        Assert.Equal(1025, Refusals(server).Count);
    }

    private static IReadOnlyList<LogEntry> Lines(TestServer server) =>
        [.. server.Log.OfAgents.Where(entry => entry.Level >= LogLevel.Information)];

    private static IReadOnlyList<LogEntry> Refusals(TestServer server) =>
        [.. Lines(server).Where(entry => entry.Message.Contains("are rejected with", StringComparison.Ordinal))];

    /// <summary>With the token of an earlier document, whose line is not counted.</summary>
    private static async Task PostAsync(TestServer server, string tool, string arguments)
    {
        var document = await server.DocumentAsync();
        server.Log.Clear();
        string path = tool == "unheard_of" ? document.DefaultUrl.PathAndQuery : document.ToolUrl(tool).PathAndQuery;
        await server.PostAsync(
            path,
            $$$"""{"function":"{{{tool}}}","argument":{"parsed":[{{{arguments}}}]},"call_id":"{{{TestServer.CallId}}}"}""");
    }

    private static Task<TestServer> StartAsync<TAgent>(string environment, string? setting = null)
        where TAgent : IVoiceAgent<TAgent> => TestServer.StartAsync<TAgent>(builder =>
        {
            builder.Environment.EnvironmentName = environment;
            builder.Configuration["SignalWire:LogCalls"] = setting;
        });

    private static Task<TestServer> StartAsync(
        TimeProvider clock, KeyValuePair<string, string?>[] settings, Action<WebApplication>? before = null) =>
        TestServer.StartAsync(
            app =>
            {
                before?.Invoke(app);
                app.MapVoiceAgent<SupportAgent>();
            },
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Services.AddSingleton(clock);
            },
            "/support");
}
