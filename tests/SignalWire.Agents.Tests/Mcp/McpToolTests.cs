using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>The tools of an agent, and calls of them.</summary>
public sealed class McpToolTests
{
    private const string Failure = "The function failed. Tell the caller that it did not work, and offer something else.";

    [Fact]
    public async Task List_OfTools_HasTheSchemaOfTheDocument()
    {
        await using var server = await McpExchange.StartAsync();

        var tools = (await server.AskAsync("tools/list")).GetProperty("result").GetProperty("tools");

        var book = JsonElement.Parse(
            """
            {"name":"book","description":"Books a table.","inputSchema":{"type":"object","properties":{"name":{"type":"string",
            "description":"Who comes, \"as spoken\"."},"guests":{"type":"integer","description":"How many come (1 to 12).","default":2}},
            "required":["name"]}}
            """);
        Assert.Null(JsonDifference.Find(book, tools[0]));
        var functions = (await server.DocumentAsync()).Functions.ToList();
        foreach (var tool in tools.EnumerateArray())
        {
            var function = functions.Single(known => known.GetProperty("function").GetString() == tool.GetProperty("name").GetString());
            Assert.Equal(function.GetProperty("description").GetString(), tool.GetProperty("description").GetString());
            Assert.True(JsonElement.DeepEquals(function.GetProperty("parameters"), tool.GetProperty("inputSchema")));
        }
    }

    [Fact]
    public async Task List_OfTools_LeavesOutWhatIsNotEnabledOrRunsElsewhere()
    {
        await using var server = await McpExchange.StartAsync();

        var tools = (await server.AskAsync("tools/list")).GetProperty("result").GetProperty("tools");

        Assert.Equal(
            ["book", "time", "fail", "fail_later", "give_up", "transfer", "payment", "music"],
            tools.EnumerateArray().Select(tool => tool.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("book", """{"name":"Ada","guests":3}""", "Ada: 3")]
    [InlineData("book", """{"name":"Ada \"日本\" 😀"}""", "Ada \"日本\" 😀: 2")]
    [InlineData("time", "{}", "noon")]
    [InlineData("time", "null", "noon")]
    [InlineData("give_up", "{}", "Ask for another date.")]
    public async Task Call_OfATool_AnswersWithItsText(string tool, string arguments, string text)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskForToolAsync(tool, arguments);

        Assert.Equal((false, text), Told(answer));
        Assert.Equal([text], server.Recorder.Calls);
    }

    [Fact]
    public async Task Call_WithoutArguments_IsOneWithNone()
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal((false, "noon"), Told(await server.AskAsync("tools/call", """{"name":"time"}""")));
    }

    [Theory]
    [InlineData("{}", "name is missing; expected a string.")]
    [InlineData("""{"name":"Ada","guests":13}""", "guests: expected an integer between 1 and 12, got 13.")]
    public async Task Call_WithArgumentsThatDoNotFit_IsAnErrorThatSaysWhyAndRunsNothing(string arguments, string text)
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal((true, text), Told(await server.AskForToolAsync("book", arguments)));
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"name\"")]
    public async Task Call_WithArgumentsThatAreNoObject_IsAnErrorOfTheProtocolAndRunsNothing(string arguments)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskForToolAsync("time", arguments);

        Assert.Equal(-32602, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("unheard_of")]
    [InlineData("Book")]
    [InlineData("")]
    [InlineData("hidden")]
    [InlineData("elsewhere")]
    [InlineData("hangup_hook")]
    public async Task Call_OfAToolThatIsNotOffered_IsAnErrorOfTheProtocolAndRunsNothing(string tool)
    {
        await using var server = await McpExchange.StartAsync();

        var error = (await server.AskForToolAsync(tool)).GetProperty("error");

        Assert.Equal(-32602, error.GetProperty("code").GetInt32());
        Assert.Equal($"Unknown tool: {tool}", error.GetProperty("message").GetString());
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("fail_later")]
    public async Task Call_OfAToolThatThrows_TellsTheLogAloneWhy(string tool)
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskForToolAsync(tool);

        Assert.Equal((true, Failure), Told(answer));
        Assert.DoesNotContain("hunter2", answer.GetRawText(), StringComparison.Ordinal);
        var entry = Assert.Single(server.Log.OfAgents, entry => entry.Level == LogLevel.Error);
        Assert.Equal("the database password is hunter2", entry.Exception!.Message);
    }

    [Fact]
    public async Task Call_WhoseAnswerHasActions_HasTheTextAlone()
    {
        await using var server = await McpExchange.StartAsync();

        var answer = await server.AskForToolAsync("transfer");

        Assert.Equal((false, "I put you through."), Told(answer));
        Assert.False(answer.GetProperty("result").TryGetProperty("structuredContent", out _));
    }

    [Fact]
    public async Task Call_WhoseAnswerIsStructured_HasBothParts()
    {
        await using var server = await McpExchange.StartAsync();

        var content = (await server.AskForToolAsync("payment")).GetProperty("result").GetProperty("content");

        Assert.Equal(["status: paid", "Thank the caller."], content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Call_OfADataMap_RunsTheMapHere()
    {
        await using var server = await McpExchange.StartAsync();

        Assert.Equal((false, "Playing start."), Told(await server.AskForToolAsync("music", """{"command":"start"}""")));
        Assert.Equal((false, "Say start."), Told(await server.AskForToolAsync("music", """{"command":"louder"}""")));
    }

    [Fact]
    public async Task Call_WhoseClientIsGone_IsCancelled()
    {
        await using var server = await TestServer.StartAsync(app => app.MapVoiceAgentMcp<WaitingAgent>());
        var gate = (Gate)server.Services.GetService(typeof(Gate))!;
        using var connection = await RawConnection.OpenAsync(server.Origin);
        const string body = """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait","arguments":{"name":"Ada"}}}""";
        await connection.PostAsync("/waiting/mcp", body);
        await gate.Signaled("Ada waits").WaitAsync(Patience.Limit);

        connection.Abort();

        await gate.Signaled("Ada gave up").WaitAsync(Patience.Limit);
    }

    private static (bool IsError, string Text) Told(JsonElement answer)
    {
        var result = answer.GetProperty("result");
        var part = Assert.Single(result.GetProperty("content").EnumerateArray());
        Assert.Equal("text", part.GetProperty("type").GetString());
        return (result.GetProperty("isError").GetBoolean(), part.GetProperty("text").GetString()!);
    }
}
