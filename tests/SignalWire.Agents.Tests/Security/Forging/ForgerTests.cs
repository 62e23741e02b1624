using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>No token gives a right that no document gave.</summary>
public sealed class ForgerTests
{
    [Fact]
    public async Task Tokens_PutTogetherAnewAMillionTimes_RunNothing()
    {
        var forged = await new Forger(new CheckedTokens(), seed: 1).ForgeAsync(1_000_000);

        Assert.Empty(forged);
    }

    [Fact]
    public async Task Tokens_WhoseNonceNobodyLooksAt_AreForged()
    {
        var forged = await new Forger(new UncheckedNonce(), seed: 1).ForgeAsync(20_000);

        Assert.Contains(forged, forgery => forgery.Right is { CallId: "victim", Tool: Forger.Forbidden });
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Tokens_PutTogetherAnew_RunNothingOnAServer(string method)
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<VaultAgent>();
            app.MapVoiceAgent<VaultAgent>("/other");
        });

        var forged = await new Forger(new ServedAgents(server, new HttpMethod(method)), seed: 2).ForgeAsync(3_000);

        Assert.Empty(forged);
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Exception is not null);
    }

    [Theory]
    [InlineData("GET", "victim:book_house:9999999999")]
    [InlineData("GET", "victim.book_house")]
    [InlineData("GET", "victim\n")]
    [InlineData("POST", "victim:book_house:9999999999")]
    [InlineData("POST", "a.b")]
    [InlineData("POST", "a\0b")]
    public async Task Document_OfACallIdThatCouldBeReadInTwoWays_IsRefused(string method, string callId)
    {
        await using var server = await TestServer.StartAsync<VaultAgent>();

        var answer = method == "GET"
            ? await server.GetAsync($"/vault?call_id={Uri.EscapeDataString(callId)}")
            : await server.PostAsync("/vault", System.Text.Json.JsonSerializer.Serialize(new { call_id = callId }));

        Assert.Equal(400, answer.Status);
        Assert.Contains("call id", answer.Text, StringComparison.Ordinal);
        var line = Assert.Single(server.Log.OfAgents);
        Assert.Contains("call id", line.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line.Message);
    }

    [Theory]
    [InlineData(256, 200)]
    [InlineData(257, 400)]
    [InlineData(480, 400)]
    [InlineData(100_000, 400)]
    public async Task Document_OfALongCallId_IsServedWhereItsTokensHold(int length, int status)
    {
        await using var server = await TestServer.StartAsync<VaultAgent>();
        string callId = new('c', length);

        var answer = await server.PostAsync("/vault", $$"""{"call_id":"{{callId}}"}""");

        Assert.Equal(status, answer.Status);
        Assert.All(server.Log.OfAgents, line => Assert.InRange(line.Message.Length, 1, 500));
        if (status == 200)
        {
            string path = new SwmlDocument(answer.Json).ToolUrl("open_vault").PathAndQuery;
            Assert.Equal("opened", (await server.PostAsync(path, $$"""{"function":"open_vault","call_id":"{{callId}}"}""")).Response);
        }
    }
}
