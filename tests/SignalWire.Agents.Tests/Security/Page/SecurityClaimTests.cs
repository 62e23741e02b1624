using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security.Page;

/// <summary>What docs/security.md says and no other test proves.</summary>
public sealed class SecurityClaimTests
{
    private const string Call = """{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"call-0001"}""";

    public static TheoryData<string, string, string?, int> Bad => new()
    {
        { "POST", "/safe/swaig", "[]", 400 },
        { "POST", "/safe/swaig", "{", 400 },
        { "POST", "/safe/post_prompt", "null", 400 },
        { "POST", "/safe", $"{{\"a\":{new string('[', 64)}{new string(']', 64)}}}", 400 },
        { "POST", "/safe/swaig", $"{{\"function\":\"tell_time\",\"a\":{new string('[', 64)}{new string(']', 64)}}}", 400 },
        { "POST", "/safe/debug_events", "1", 400 },
        { "GET", "/safe?call_id=a.b", null, 400 },
        { "PUT", "/safe/swaig", Call, 405 },
        { "GET", "/safe/nothing", null, 404 },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task BadRequest_OfAnyKind_IsAnsweredAndRunsNothing(string method, string path, string? body, int status)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        var answer = await server.SendAsync(
            new HttpMethod(method), path, request => request.Content = body is null
                ? null
                : new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.Json.GetProperty("error").GetString()!);
        Assert.Empty(server.Recorder.Calls);
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Level > LogLevel.Information);
        Assert.InRange(server.Log.OfAgents.Count(entry => entry.Level == LogLevel.Information), 0, 1);
    }

    [Fact]
    public async Task Request_WithoutCredentials_IsNotRead()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        using var connection = await RawConnection.OpenAsync(server.Origin);

        // Of the body nothing is ever sent.
        await connection.SendAsync("POST /safe/swaig HTTP/1.1\nHost: localhost\nContent-Type: text/plain\nContent-Length: 99999999\n\n");

        Assert.StartsWith("HTTP/1.1 401 ", await connection.ReadUntilAsync("{\"error\":\"Unauthorized\"}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfACall_NeedsCredentialsAlone()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<SafeAgent>();
            app.MapCallState("/state", (_, _) => default);
        });
        const string state = """{"event_type":"calling.call.state","params":{"call_id":"c","call_state":"ended"}}""";

        Assert.Equal(200, (await server.PostAsync("/safe/debug_events", "{}")).Status);
        Assert.Equal(200, (await server.PostAsync("/state", state)).Status);
        server.Client.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(401, (await server.PostAsync("/safe/debug_events", "{}")).Status);
        Assert.Equal(401, (await server.PostAsync("/state", state)).Status);
    }

    [Fact]
    public async Task Token_UsedAgain_Runs()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        string path = (await server.DocumentAsync()).ToolUrl("open_safe").PathAndQuery;

        Assert.Equal("opened", (await server.PostAsync(path, Call)).Response);
        Assert.Equal("opened", (await server.PostAsync(path, Call)).Response);
    }

    [Fact]
    public async Task Routing_WithASigningKey_MustBeSigned()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>(builder =>
        {
            builder.Configuration["SignalWire:SigningKey"] = "PSK_key";
            builder.Configuration["SignalWire:SipUsers:boss"] = "/safe";
        });

        Assert.Equal(403, (await server.PostAsync("/safe/sip", """{"call":{"call_id":"c","to":"sip:boss@x.example.com"}}""")).Status);
    }

    [Theory]
    [InlineData("call")]
    [InlineData("Carried")]
    [InlineData("account")]
    [InlineData("recorder")]
    public async Task Argument_OfTheNameOfWhatIsSupplied_SetsNothing(string name)
    {
        await using var server = await TestServer.StartAsync<SuppliedAgent>();
        string arguments = $$$"""{"{{{name}}}":{"carried":{"account":"666"},"account":"666"}}""";

        Assert.DoesNotContain($"\"{name}\"", (await server.DocumentAsync()).Functions.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal("account 17 of call-0001", (await server.CallAsync("tell_account", arguments)).Response);
    }
}
