using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class EnvelopeTests
{
    private const string Unreadable = "The arguments could not be read; expected one JSON object.";

    private const string Missing = "some_text is missing; expected a string.";

    [Theory]
    [InlineData(""" "argument":{"parsed":[{"some_text":"p"}]} """, "p")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"p"}],"raw":"{\"some_text\":\"r\"}"} """, "p")]
    [InlineData(""" "argument":{"raw":"{\"some_text\":\"r\"}","parsed":[{"some_text":"p"}]} """, "p")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"p"},{"some_text":"second"},7]} """, "p")]
    [InlineData(""" "argument":{"raw":"{\"some_text\":\"r\"}"} """, "r")]
    [InlineData(""" "argument":{"raw":" { \"some_text\" : \"\\u0072 \\\"q\\\"\" } "} """, "r \"q\"")]
    [InlineData(""" "argument":{"parsed":[],"raw":"{\"some_text\":\"r\"}"} """, "r")]
    [InlineData(""" "argument":{"parsed":{"some_text":"p"},"raw":"{\"some_text\":\"r\"}"} """, "r")]
    [InlineData(""" "argument":{"parsed":null,"raw":"{\"some_text\":\"r\"}","substituted":"x"} """, "r")]
    [InlineData(""" "arguments":{"some_text":"f"} """, "f")]
    [InlineData(""" "arguments":{"some_text":"f"},"argument":{"parsed":[{"some_text":"p"}]} """, "p")]
    [InlineData(""" "argument":"text","arguments":{"some_text":"f"} """, "f")]
    [InlineData(""" "argument":null,"arguments":{"some_text":"f"} """, "f")]
    [InlineData(""" "argument":[{"some_text":"no"}],"arguments":{"some_text":"f"} """, "f")]
    public async Task Arguments_WhereverTheyStand_AreFound(string envelope, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await PostAsync(server, "take_text", envelope)).Response);
    }

    [Theory]
    [InlineData(""" "x":1 """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{},"arguments":{"some_text":"f"} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":"{\"some_text\":\"no\"}" """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"parsed":["x"]} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"parsed":[null],"raw":"{\"some_text\":\"r\"}"} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"parsed":[[{"some_text":"no"}]]} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":""} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":"[]"} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":"{"} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":"{\"some_text\":\"r\""} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":"{\"some_text\":\"r\"} tail"} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"raw":{"some_text":"no"}} """, $"{Unreadable} {Missing}")]
    [InlineData(""" "arguments":"{}" """, $"{Unreadable} {Missing}")]
    [InlineData(""" "argument":{"parsed":[{}]} """, Missing)]
    [InlineData(""" "arguments":{} """, Missing)]
    public async Task Arguments_MissingOrUnreadable_AreAFault(string envelope, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await PostAsync(server, "take_text", envelope);

        Assert.Equal(200, answer.Status);
        Assert.Equal(response, answer.Response);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData(""" "x":1 """)]
    [InlineData(""" "argument":{"raw":"no JSON"} """)]
    [InlineData(""" "argument":{"parsed":[{"some":"thing"}]} """)]
    [InlineData(""" "argument":7 """)]
    public async Task Arguments_OfAToolWithoutParameters_DoNotMatter(string envelope)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal("nothing", (await PostAsync(server, "take_nothing", envelope)).Response);
    }

    [Theory]
    [InlineData(""" "argument":{"parsed":[{"some_text":"1"}]},"argument":{"parsed":[{"some_text":"2"}]} """, "2")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"1"}]},"argument":{"raw":"{\"some_text\":\"2\"}"} """, "2")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"1"}],"parsed":[{"some_text":"2"}]} """, "2")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"1"}],"parsed":[],"raw":"{\"some_text\":\"2\"}"} """, "2")]
    [InlineData(""" "argument":{"raw":"{\"some_text\":\"1\"}","raw":"{\"some_text\":\"2\"}"} """, "2")]
    [InlineData(""" "arguments":{"some_text":"1"},"arguments":{"some_text":"2"} """, "2")]
    [InlineData(""" "argument":{"parsed":[{"some_text":"1"}]},"argument":null,"arguments":{"some_text":"2"} """, "2")]
    public async Task Key_Twice_CountsAsItCameLast(string envelope, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await PostAsync(server, "take_text", envelope)).Response);
    }

    [Fact]
    public async Task Envelope_WithAllThatThePlatformSends_IsRead()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.PostToolAsync("take_text", """
            {
              "app_name": "x", "global_data": {"function": "no", "call_id": "no", "argument": {}}, "project_id": "p",
              "argument_desc": {"type": "object", "properties": {"some_text": {"type": "string"}}}, "meta_data": {},
              "argument": {"substituted": "", "raw": "{\"some_text\":\"r\"}", "parsed": [{"some_text": "p"}]},
              "function": "take_text", "call_id": "call-0001", "content_type": "text/swaig", "version": "2.0",
              "SWMLVars": [[[[{"function": "no"}]]]], "caller_id_num": "+15551112222", "channel_active": true
            }
            """);

        Assert.Equal("p", answer.Response);
    }

    [Fact]
    public async Task Envelope_WithEscapedKeysAndNames_IsRead()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.PostToolAsync("take_text", """
            {"\u0066unction":"take\u005ftext","call\u005fid":"call\u002d0001","\u0061rgument":{"\u0070arsed":[{"some_text":"p"}]}}
            """);

        Assert.Equal("p", answer.Response);
    }

    [Fact]
    public async Task Result_OfOddText_IsJson()
    {
        await using var server = await TestServer.StartAsync<ResultsAgent>();

        var answer = await server.CallAsync("give_odd_text");

        Assert.Equal(ResultsAgent.GiveOddText(), answer.Response);
        Assert.Single(answer.Json.EnumerateObject());
        Assert.Equal(JsonValueKind.Object, answer.Json.ValueKind);
    }

    private static Task<Answer> PostAsync(TestServer server, string tool, string envelope) =>
        server.PostToolAsync(tool, $$"""{"function":"{{tool}}","call_id":"call-0001",{{envelope}}}""");
}
