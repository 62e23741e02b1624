using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What a tool learns of its call.</summary>
public sealed class ToolCallTests
{
    /// <summary>Fields of another kind than the platform sends.</summary>
    public static TheoryData<string> OddFields =>
    [
        """  "caller_id_num":5,"caller_id_name":{"a":1},"global_data":"x","meta_data":[1]  """,
        """  "caller_id_num":null,"caller_id_name":null,"global_data":null,"meta_data":null  """,
        """  "caller_id_num":true,"caller_id_name":["Ann"],"global_data":7,"meta_data":false  """,
        """  "caller_id_num":"+1","caller_id_num":1  """,
        $"""  "\ud800{new string('x', 60)}":1  """,
    ];

    [Fact]
    public async Task ToolCall_OfARequest_SaysWhatThePlatformSays()
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();
        string body = Body("""
            "caller_id_num":"+15551234","caller_id_name":"Ann \u00e9","global_data":{"a":{"b":1}},"meta_data":{"m":true},
            "ai_session_id":"s-1","version":null
            """);

        Assert.Equal("n", (await server.PostToolAsync("keep", body)).Response);

        var call = Assert.Single(server.Services.GetRequiredService<KeptCalls>());
        Assert.Equal(TestServer.CallId, call.CallId);
        Assert.Equal("+15551234", call.CallerNumber);
        Assert.Equal("Ann é", call.CallerName);
        Assert.Equal(1, call.GlobalData.GetProperty("a").GetProperty("b").GetInt32());
        Assert.True(call.MetaData.GetProperty("m").GetBoolean());
        Assert.Equal(body, Encoding.UTF8.GetString(call.Request.Span));
        Assert.Empty(call.Carried);
        Assert.True(call.TryGetField("ai_session_id", out var session));
        Assert.Equal("s-1", session.GetString());
        Assert.True(call.TryGetField("version", out var version));
        Assert.Equal(JsonValueKind.Null, version.ValueKind);
        Assert.False(call.TryGetField("Version", out var absent));
        Assert.Equal(JsonValueKind.Undefined, absent.ValueKind);
    }

    [Theory]
    [MemberData(nameof(OddFields))]
    public async Task ToolCall_WithFieldsOfAnotherKind_TakesThemForAbsent(string fields)
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();

        Assert.Equal("n", (await server.PostToolAsync("keep", Body(fields))).Response);

        var call = Assert.Single(server.Services.GetRequiredService<KeptCalls>());
        Assert.Null(call.CallerNumber);
        Assert.Null(call.CallerName);
        Assert.Equal("{}", call.GlobalData.GetRawText());
        Assert.Equal("{}", call.MetaData.GetRawText());
    }

    /// <summary>Where the platform's pages, and the platform, have who calls.</summary>
    [Theory]
    [InlineData("""  "caller_id_num":"+1"  """)]
    [InlineData("""  "caller_id_number":"+1"  """)]
    [InlineData("""  "caller_id":"+1"  """)]
    [InlineData("""  "call":{"from":"+1"}  """)]
    [InlineData("""  "call":{"from_number":"+1"}  """)]
    [InlineData("""  "call":{"caller_id_number":"+1"}  """)]
    [InlineData("""  "SWMLCall":{"from":"+1","to":"+2"}  """)]
    [InlineData("""  "caller_id_num":"","caller_id_number":null,"caller_id":7,"call":[],"SWMLCall":{"from":"+1"}  """)]
    [InlineData("""  "caller_id_num":"+1","caller_id_number":"+2","call":{"from":"+3"}  """)]
    public async Task CallerNumber_InAnyOfItsForms_IsRead(string fields)
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();

        Assert.Equal("n", (await server.PostToolAsync("keep", Body(fields))).Response);

        var call = Assert.Single(server.Services.GetRequiredService<KeptCalls>());
        Assert.Equal("+1", call.CallerNumber);
        Assert.Equal(TestServer.CallId, call.CallId);
    }

    [Theory]
    [InlineData("""  "caller_id_name":"Ann"  """)]
    [InlineData("""  "call":{"caller_id_name":"Ann"}  """)]
    [InlineData("""  "SWMLCall":{"caller_id_name":"Ann"},"caller_id_name":""  """)]
    public async Task CallerName_InAnyOfItsForms_IsRead(string fields)
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();

        await server.PostToolAsync("keep", Body(fields));

        Assert.Equal("Ann", Assert.Single(server.Services.GetRequiredService<KeptCalls>()).CallerName);
    }

    [Fact]
    public async Task ToolCall_FromInsideTheProcess_IsEmpty()
    {
        await using var app = TestServer.Build(new LogCapture());

        var answer = await app.Services.GetRequiredService<IToolCaller<RequestAgent>>().CallAsync("keep", """{"note":"n"}"""u8.ToArray());

        Assert.Equal("n", answer.Result.Response);
        var call = Assert.Single(app.Services.GetRequiredService<KeptCalls>());
        Assert.Equal("", call.CallId);
        Assert.Null(call.CallerNumber);
        Assert.Null(call.CallerName);
        Assert.Equal("{}", call.GlobalData.GetRawText());
        Assert.Equal("{}", call.MetaData.GetRawText());
        Assert.Empty(call.Carried);
        Assert.True(call.Request.IsEmpty);
        Assert.False(call.TryGetField("call_id", out _));
    }

    [Fact]
    public async Task ToolCalls_KeptAfterManyCalls_StillSayWhatTheySaid()
    {
        await using var server = await TestServer.StartAsync<RequestAgent>();

        await Parallel.ForAsync(0, 100, async (i, _) =>
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            await server.PostToolAsync("keep", Body($"\"caller_id_num\":\"{number}\"", $"call-{number}"), $"call-{number}");
            await server.CallAsync("take_nothing", callId: $"other-{number}");
        });

        var kept = server.Services.GetRequiredService<KeptCalls>();
        Assert.Equal(100, kept.Select(call => call.CallId).Distinct().Count());
        Assert.All(kept, call => Assert.Equal($"call-{call.CallerNumber}", call.CallId));
    }

    private static string Body(string fields, string callId = TestServer.CallId) =>
        $$$"""{"function":"keep","call_id":"{{{callId}}}","argument":{"parsed":[{"note":"n"}]},{{{fields}}}}""";
}
