using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Calls;

public sealed class ConfigurationTests
{
    public static TheoryData<string, string, string> Changes => new()
    {
        { "prompt", "prompt", """{"pom":[{"title":"Role","body":"You sell things.\n\nAnd more.","subsections":["""
            + """{"title":"Tone","body":"Warm."}],"bullets":["one"]},{"title":"VIP","body":"Offer more.","bullets":["a","b"]}"""
                + """],"temperature":0.2}""" },
        { "empty-section", "prompt", """{"pom":[{"title":"Role","body":"Help."}]}""" },
        { "text", "prompt", """{"text":"Just sell."}""" },
        { "remove", "prompt", """{"pom":[]}""" },
        { "remove", "languages", "" },
        { "remove", "post_prompt", "" },
        { "remove", "post_prompt_url", "" },
        { "nothing", "prompt", """{"pom":[{"title":"Role","body":"You sell things."}]}""" },
        { "nothing", "languages", """[{"name":"English","code":"en-US","voice":"spore","engine":"rime","model":"mistv2"}]""" },
        { "everything", "hints", """["one",{"hint":"a b","pattern":"a ?b","replace":"AB","ignore_case":true}]""" },
        { "everything", "languages", """[{"name":"English","code":"en-US","voice":"spore","engine":"rime","model":"mistv2"},"""
            + """{"name":"Spanish","code":"es-MX","voice":"luna","engine":"rime","model":"arcana","speech_fillers":["Un momento."]}]""" },
        { "everything", "pronounce", """[{"replace":"BBQ","with":"barbecue","ignore_case":true}]""" },
        { "everything", "multilingual", """{"voice":"v"}""" },
        { "new-parent", "prompt", """{"pom":[{"title":"Role","body":"You sell things."},{"title":"Offers","body":"","subsections":["""
            + """{"title":"Tea","body":"Half price."}]}]}""" },
        { "summary-elsewhere", "post_prompt_url", "\"https://sums.example.com/%22all%22?a=1&b=2\"" },
        { "nothing", "global_data", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Part_OfADocument_FollowsTheConfigurationOfItsCall(string change, string key, string json)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var ai = await AiAsync(server, $"do={change}");

        Assert.Equal(json, ai.TryGetProperty(key, out var value) ? JsonSerializer.Serialize(value, Relaxed) : "");
    }

    [Fact]
    public async Task Keys_OfAConfiguredDocument_StandInTheirOrder()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var ai = await AiAsync(server, "do=everything&do=prompt&do=data");

        Assert.Equal(
            ["prompt", "post_prompt", "post_prompt_url", "SWAIG", "params", "hints", "languages", "multilingual", "pronounce",
                "global_data"],
            ai.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["native_functions", "includes", "internal_fillers", "functions", "defaults", "mcp_servers"],
            ai.GetProperty("SWAIG").EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("nothing", "who_is_served,tell_time,startup_hook,hangup_hook")]
    [InlineData("tools", "discount,tell_time,startup_hook,hangup_hook")]
    [InlineData("no-tools", "tell_time,startup_hook,hangup_hook")]
    public async Task Tools_OfADocument_AreThoseThatTheCallIsOffered(string change, string tools)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var ai = await AiAsync(server, $"do={change}");

        Assert.Equal(
            tools.Split(','),
            ai.GetProperty("SWAIG").GetProperty("functions").EnumerateArray().Select(tool => tool.GetProperty("function").GetString()));
    }

    [Theory]
    [InlineData("throw", "a secret reason")]
    [InlineData("unknown-tool", "dicount")]
    [InlineData("open-tool", "Secure = false")]
    public async Task Configuration_ThatFails_IsAnErrorAndNotTheUnconfiguredDocument(string change, string logged)
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var answer = await server.GetAsync($"/shop?do={change}");

        Assert.Equal(500, answer.Status);
        Assert.Equal("""{"error":"Internal server error"}""", answer.Text);
        Assert.Contains(server.Log.Entries, entry => $"{entry.Message} {entry.Exception}".Contains(logged, StringComparison.Ordinal));
        Assert.Equal(["disposed"], server.Recorder.Calls);
    }

    [Fact]
    public async Task Configuration_ThatCarriesTooMuch_IsAnError()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        Assert.Equal(500, (await server.GetAsync("/shop?long=1")).Status);
        Assert.Contains(server.Log.Entries, entry => $"{entry.Exception}".Contains("2048", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_OfThePlatform_TellsOfTheCall()
    {
        await using var server = await TestServer.StartAsync<ShopAgent>();

        var answer = await server.PostAsync(
            "/shop?do=data",
            """{"call":{"call_id":"c1","from":"+15550100001","to":"sip:"""
            + """shop@example.com","type":"sip","direction":"inbound","call_state":"created"}}""");

        Assert.Equal(
            """{"caller":"+15550100001","to":"sip:shop@example.com","how":"Sip Inbound Created"}""",
            JsonSerializer.Serialize(Ai(answer).GetProperty("global_data"), Relaxed));
    }

    private static JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonElement> AiAsync(TestServer server, string query) => Ai(await server.GetAsync($"/shop?{query}"));

    private static JsonElement Ai(Answer answer)
    {
        Assert.Equal(200, answer.Status);
        return answer.Json.GetProperty("sections").GetProperty("main")[1].GetProperty("ai");
    }
}
