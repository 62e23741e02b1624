using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Calls;

/// <summary>What travels with the tool calls of one phone call: nobody else gets it, and nobody can change it.</summary>
public sealed class CarryTests
{
    private const string Refusal = "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action.";

    [Fact]
    public async Task Calls_OfAThousandCallersAtOnce_EachHaveTheirOwnValues()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
        {
            string id = $"call-{i}";
            var document = new SwmlDocument(
                (await server.GetAsync($"/shop?call_id={id}&caller=caller-{i}&do={(i % 2 == 0 ? "tools" : "data")}")).Json);
            bool isOffered = i % 2 != 0;
            Assert.Equal(isOffered, document.HasTool("who_is_served"));
            Assert.Equal(!isOffered, document.HasTool("discount"));
            string tool = isOffered ? "who_is_served" : "discount";
            Assert.Equal(
                isOffered ? $"caller-{i}|{id}" : "discount",
                (await PostAsync(server, document.ToolUrl(tool).PathAndQuery, tool, id)).Response);

            // What the call is not offered has no token, and another's token is none.
            string other = isOffered ? "discount" : "who_is_served";
            Assert.Equal(Refusal, (await PostAsync(server, document.ToolUrl(tool).PathAndQuery, other, id)).Response);
            Assert.Equal(Refusal, (await PostAsync(server, document.ToolUrl(tool).PathAndQuery, tool, $"call-{i + 1}")).Response);
            Assert.Equal(Refusal, (await PostAsync(server, "/shop/swaig/", other, id)).Response);
        });
    }

    [Theory]
    [InlineData("who_is_served")]
    [InlineData("tell_time")]
    public async Task Value_ThatWasChanged_IsRefused(string tool)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string mine = await UrlAsync(server, tool, "call-1", "me");
        string others = await UrlAsync(server, tool, "call-2", "you");

        Assert.Contains("me", (await PostAsync(server, mine, tool, "call-1")).Response, StringComparison.Ordinal);
        Assert.Equal(
            Refusal,
            (await PostAsync(server, mine.Replace(Carried(mine), Carried(others), StringComparison.Ordinal), tool, "call-1")).Response);
        Assert.Equal(
            Refusal,
            (await PostAsync(server, mine.Replace(Carried(mine), Carried(mine)[..^1], StringComparison.Ordinal), tool, "call-1")).Response);
        Assert.Equal(
            Refusal, (await PostAsync(server, mine.Replace(Carried(mine), "e30.AAAA", StringComparison.Ordinal), tool, "call-1")).Response);
        Assert.Equal(
            Refusal, (await PostAsync(server, mine.Replace(Carried(mine), "%7B%7D", StringComparison.Ordinal), tool, "call-1")).Response);
    }

    [Fact]
    public async Task Value_ThatWasTakenAway_IsRefused()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();
        string url = await UrlAsync(server, "who_is_served", "call-1", "me");

        string without = url.Replace($"__carried={Carried(url)}&", "", StringComparison.Ordinal);
        string twice = url.Replace("__carried=", $"__carried={Carried(url)}&__carried=", StringComparison.Ordinal);

        Assert.Equal(Refusal, (await PostAsync(server, without, "who_is_served", "call-1")).Response);
        Assert.Equal(Refusal, (await PostAsync(server, twice, "who_is_served", "call-1")).Response);
    }

    [Fact]
    public async Task Calls_WithoutValues_CarryNone()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        Assert.Equal("-|call-0001", (await server.CallAsync("who_is_served")).Response);
        Assert.DoesNotContain("__carried", (await server.GetAsync("/shop")).Text, StringComparison.Ordinal);
    }

    private static string Carried(string url) => url.Split("__carried=")[1].Split('&')[0];

    private static async Task<string> UrlAsync(TestServer server, string tool, string callId, string caller) =>
        new SwmlDocument((await server.GetAsync($"/shop?call_id={callId}&caller={caller}")).Json).ToolUrl(tool).PathAndQuery;

    private static Task<Answer> PostAsync(TestServer server, string url, string tool, string callId) =>
        server.PostAsync(url, $$"""{"function":"{{tool}}","argument":{"parsed":[{}]},"call_id":"{{callId}}"}""");
}
