using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Calls;

public sealed class LifecycleTests
{
    private const string Id = TestServer.CallId;

    [Theory]
    [InlineData("startup_hook", "start call-0001")]
    [InlineData("hangup_hook", "end call-0001")]
    public async Task Hook_ThatThePlatformCalls_ReachesTheAgent(string hook, string recorded)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        _ = await server.DocumentAsync();

        var answer = await server.CallAsync(hook);

        Assert.Equal("Function executed successfully", answer.Response);
        Assert.Contains(recorded, server.Recorder.Calls);
        Assert.Equal("disposed", server.Recorder.Calls.Last());
    }

    [Fact]
    public async Task Hook_WithoutItsToken_IsRefused()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        await server.PostAsync("/shop/swaig/", """{"function":"hangup_hook","call_id":"call-0001"}""");

        Assert.DoesNotContain(server.Recorder.Calls, call => call.StartsWith("end", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Summaries => new()
    {
        {
            """ "post_prompt_data":{"raw":"{\"sold\":\"tea\"}","parsed":[{"sold":"tea","count":2}]} """,
            """True ShopSummary { Sold = tea, Count = 2 } {"sold":"tea"}""" },
        { """ "post_prompt_data":{"parsed":[{"sold":"tea"}]} """, """True ShopSummary { Sold = tea, Count = 1 } {"sold":"tea"}""" },
        {
            """ "post_prompt_data":{"raw":"{\"sold\":\"tea\"}","parsed":[]} """,
            """True ShopSummary { Sold = tea, Count = 1 } {"sold":"tea"}""" },
        {
            """ "post_prompt_data":{"raw":"```json\n{\"sold\":\"tea\"}\n```"} """,
            "True ShopSummary { Sold = tea, Count = 1 } ```json\n{\"sold\":\"tea\"}\n```" },
        {
            """ "summary":{"sold":"tea"},"post_prompt_data":{"parsed":[{"sold":"no"}]} """,
            """True ShopSummary { Sold = tea, Count = 1 } {"sold":"tea"}""" },
        { """ "summary":"Tea was sold." """, "False  Tea was sold." },
        { """ "post_prompt_data":{"raw":"Tea was sold."} """, "False  Tea was sold." },
        { """ "post_prompt_data":{"raw":"{\"sold\":7"} """, """False  {"sold":7""" },
        { """ "post_prompt_data":{"raw":"{\"sold\":7}"} """, """True ShopSummary { Sold = 7, Count = 1 } {"sold":7}""" },
        { """ "post_prompt_data":{"raw":"{\"sold\":[7]}"} """, """False  {"sold":[7]}""" },
        { """ "post_prompt_data":{"raw":"","parsed":[{}]} """, "False  " },
        { """ "other":1 """, "False  " },
        { """ "action":"post_conversation","summary":{"sold":"tea"} """, """True ShopSummary { Sold = tea, Count = 1 } {"sold":"tea"}""" },
    };

    [Theory]
    [MemberData(nameof(Summaries))]
    public async Task Summary_ThatThePlatformDelivers_ReachesTheAgent(string members, string recorded)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await SummaryUrlAsync(server, $"/shop?call_id={Id}");

        var answer = await server.PostAsync(url, $"{{\"call_id\":\"{Id}\",{members}}}");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"success":true}""", answer.Text);
        Assert.Equal([$"{Id}: {recorded} 0", "disposed"], server.Recorder.Calls.Skip(1));
    }

    [Theory]
    [InlineData("known", """{"conversation_summary":"Tea was \u0022sold\u0022."}""")]
    [InlineData("new", """{"success":true}""")]
    [InlineData("broken", """{"success":true}""")]
    public async Task Conversation_ThatThePlatformAsksFor_IsToldByTheAgent(string conversation, string told)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await SummaryUrlAsync(server, $"/shop?call_id={Id}");
        string body = $$"""{"call_id":"{{Id}}","action":"fetch_conversation","conversation_id":"{{conversation}}"}""";

        var answer = await server.PostAsync(url, body);

        Assert.Equal((200, told), (answer.Status, answer.Text));
        Assert.Equal(["fetched", "disposed"], server.Recorder.Calls.Skip(1));
        Assert.Equal(403, (await server.PostAsync(url.Split('?')[0], body)).Status);
    }

    [Theory]
    [InlineData("call-0002", false)]
    [InlineData("call-0001", true)]
    public async Task Summary_WithoutItsToken_IsRefused(string callId, bool isStripped)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await SummaryUrlAsync(server, $"/shop?call_id={Id}&caller=me");

        var answer = await server.PostAsync(
            isStripped ? url.Split('?')[0] : url, $$$"""{"call_id":"{{{callId}}}","summary":{"sold":"tea"}}""");

        Assert.Equal(403, answer.Status);
        Assert.DoesNotContain(server.Recorder.Calls, call => call.Contains("tea", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"call_id\":")]
    [InlineData("{} {}")]
    public async Task Summary_ThatIsNoJsonObject_IsABadRequest(string body)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        Assert.Equal(400, (await server.PostAsync("/shop/post_prompt", body)).Status);
    }

    [Fact]
    public async Task Summary_OfACallThatCarries_BringsTheValues()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await SummaryUrlAsync(server, $"/shop?call_id={Id}&caller=me");

        await server.PostAsync(url, $$"""{"call_id":"{{Id}}","summary":"Done."}""");

        Assert.Contains($"{Id}: False  Done. 1", server.Recorder.Calls);
    }

    [Theory]
    [InlineData("call")]
    [InlineData("SWMLCall")]
    public async Task Summary_WhoseCallIdStandsInTheCall_ReachesTheAgent(string call)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await SummaryUrlAsync(server, $"/shop?call_id={Id}");

        Assert.Equal(200, (await server.PostAsync(url, $$$"""{"{{{call}}}":{"call_id":"{{{Id}}}"},"summary":"Done."}""")).Status);
        Assert.Equal(403, (await server.PostAsync(url, $$$"""{"{{{call}}}":{"call_id":"other"},"summary":"Not mine."}""")).Status);

        Assert.Contains($"{Id}: False  Done. 0", server.Recorder.Calls);
        Assert.DoesNotContain(server.Recorder.Calls, recorded => recorded.Contains("Not mine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Question_OfATypedSummary_TellsItsShape()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        string question = (await server.GetAsync("/shop")).Json.GetProperty("sections").GetProperty("main")[1].GetProperty("ai")
            .GetProperty("post_prompt").GetProperty("text").GetString()!;

        Assert.StartsWith("Sum up.\n\n", question, StringComparison.Ordinal);
        using var schema = JsonDocument.Parse(question[question.IndexOf('{', StringComparison.Ordinal)..]);
        Assert.Equal(
            """{"sold":{"type":"string","description":"What was sold."},"count":{"type":"integer","description":"How much of"""
            + """ it.","default":1}}""",
            schema.RootElement.GetProperty("properties").GetRawText());
    }

    private static async Task<string> SummaryUrlAsync(TestServer server, string path) =>
        new Uri((await server.GetAsync(path)).Json.GetProperty("sections").GetProperty("main")[1].GetProperty("ai")
            .GetProperty("post_prompt_url").GetString()!).PathAndQuery;
}
