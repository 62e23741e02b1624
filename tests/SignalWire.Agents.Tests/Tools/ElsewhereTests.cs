using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Tests.CommandLine;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>A tool whose URL is the user's own: the document gives it no token, so none can be brought here.</summary>
public sealed class ElsewhereTests
{
    [Fact]
    public async Task Document_OfAToolElsewhere_HasItsUrlAndNoToken()
    {
        await using var server = await TestServer.StartAsync<ElsewhereAgent>();

        Assert.Equal("https://books.example.com/find", (await server.DocumentAsync()).ToolUrl("find_book").OriginalString);
    }

    [Theory]
    [InlineData("find_book", "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action.")]
    [InlineData("count_books", "three")]
    public async Task Call_ThatComesHereAllTheSame_RunsOnlyWhereNoTokenIsNeeded(string tool, string told)
    {
        await using var server = await TestServer.StartAsync<ElsewhereAgent>();
        var answer = await server.PostAsync("/elsewhere/swaig/", $$"""{"function":"{{tool}}","call_id":"call-0001"}""");

        Assert.Equal(told, answer.Response);
    }

    [Fact]
    public async Task ListTools_OfToolsElsewhere_SaysSo() =>
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<ElsewhereAgent>(), "--list-tools")).AssertSuccess("""
            Available SWAIG functions:
              find_book - Finds a book. (EXTERNAL webhook)
              count_books - Counts the books. (EXTERNAL webhook)

            """);

    [Fact]
    public async Task ListTools_Raw_HasAllKeysOfTheFunction()
    {
        var run = await CommandRun.OfAsync(app => app.MapVoiceAgent<ElsewhereAgent>(), "--list-tools", "--raw");
        var function = JsonElement.Parse(run.Output)[0];

        Assert.Equal("https://books.example.com/find", function.GetProperty("web_hook_url").GetString());
        Assert.Equal("books", function.GetProperty("meta_data_token").GetString());
    }
}
