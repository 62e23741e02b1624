using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Conformance;

/// <summary>
/// The recorded cases of the product page's agent. Where we differ on purpose, the test is named after the row of the design's table, and
/// a second one shows that nothing else differs.
/// </summary>
public sealed class SeedTests
{
    [SharedFact]
    public async Task Document_OfTheProductPage_IsTheRecordedOne()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(
            HttpMethod.Get, "/support?call_id=call-0001", request => request.Headers.Host = GoldenCase.Host);

        Assert.Null(JsonDifference.Find(new GoldenCase("seed-support-agent").Swml, answer.Json));
        Assert.Equal("call-0001", new SwmlDocument(answer.Json).TokenCallId);
    }

    [SharedTheory]
    [InlineData("seed-get")]
    [InlineData("seed-post")]
    public async Task Document_Replayed_IsAnsweredAsRecorded(string name)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        var recorded = new GoldenCase(name);

        AssertAsRecorded(recorded, await recorded.ReplayAsync(server));
    }

    /// <summary>Row "secure tool called without a token": the reference runs it, we refuse it.</summary>
    [SharedTheory]
    [InlineData("seed-swaig")]
    [InlineData("seed-swaig-missing-arg")]
    public async Task ToolCall_SecureToolCalledWithoutAToken_IsRefused(string name)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        var recorded = new GoldenCase(name);

        var answer = await recorded.ReplayAsync(server);

        Assert.Equal(recorded.Status, answer.Status);
        Assert.Empty(recorded.MissingHeaders(answer));
        Assert.Contains("security token", answer.Response, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task ToolCall_ReplayedWithItsToken_IsAnsweredAsRecorded()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        var recorded = new GoldenCase("seed-swaig");

        AssertAsRecorded(recorded, await recorded.ReplayAsync(server, await TokenAsync(server)));
    }

    /// <summary>
    /// Row "handler throws": the reference binds arguments by calling, so its text is an exception's. The case says that the text is
    /// informative; the status, the headers and that there is a response are not.
    /// </summary>
    [SharedFact]
    public async Task ToolCall_WithoutItsArgument_IsAnsweredWithoutTheTextOfAnException()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        var recorded = new GoldenCase("seed-swaig-missing-arg");

        var answer = await recorded.ReplayAsync(server, await TokenAsync(server));

        Assert.Equal(recorded.Status, answer.Status);
        Assert.Empty(recorded.MissingHeaders(answer));
        Assert.Equal(
            recorded.Body.EnumerateObject().Select(property => property.Name),
            answer.Json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.String, answer.Json.GetProperty("response").ValueKind);
        Assert.Equal("order_id is missing: it must be a string.", answer.Response);
    }

    private static async Task<string> TokenAsync(TestServer server) =>
        (await server.DocumentAsync("call-0001")).ToolUrl("check_order").Query;

    private static void AssertAsRecorded(GoldenCase recorded, Answer answer)
    {
        Assert.Equal(recorded.Status, answer.Status);
        Assert.Empty(recorded.MissingHeaders(answer));
        Assert.Null(JsonDifference.Find(recorded.Body, answer.Json));
    }
}
