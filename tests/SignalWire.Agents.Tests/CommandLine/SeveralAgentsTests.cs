using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

public sealed class SeveralAgentsTests
{
    [Fact]
    public async Task ListTools_WithoutARoute_ListsThoseOfAll() =>
        (await CommandRun.OfAsync(MapTwo, "--list-tools")).AssertSuccess("""
            Root (/)
            Available SWAIG functions:
              say_hello - Says hello. (LOCAL webhook)
            Front Desk (/clinic/front-desk)
            Available SWAIG functions:
              say_hello - Says hello. (LOCAL webhook)

            """);

    [Fact]
    public async Task ListTools_WithARoute_ListsThoseOfOne() =>
        (await CommandRun.OfAsync(MapTwo, "--route", "clinic/front-desk/", "--list-tools")).AssertSuccess("""
            Available SWAIG functions:
              say_hello - Says hello. (LOCAL webhook)

            """);

    [Theory]
    [InlineData("--dump-swml")]
    [InlineData("--exec", "say_hello")]
    public async Task Command_ForOneAgentWithoutARoute_AsksForIt(params string[] args) =>
        (await CommandRun.OfAsync(MapTwo, args)).AssertUsage("Select one with --route: /, /clinic/front-desk");

    [Theory]
    [InlineData("/", "Hello from the root")]
    [InlineData("/clinic/front-desk", "Hello from the clinic")]
    public async Task Exec_WithARoute_RunsTheToolOfThatAgent(string route, string result) =>
        (await CommandRun.OfAsync(MapTwo, "--route", route, "--exec", "say_hello"))
            .AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    [Fact]
    public async Task DumpSwml_WithARoute_IsThatAgentsDocument()
    {
        var run = await CommandRun.OfAsync(MapTwo, "--dump-swml", "--route", "/clinic/front-desk");

        Assert.Equal(
            "https://USER:PASSWORD@HOST/clinic/front-desk/swaig/",
            new SwmlDocument(JsonElement.Parse(run.Output)).DefaultUrl.OriginalString);
    }

    private static void MapTwo(WebApplication app)
    {
        app.MapVoiceAgent<RootAgent>();
        app.MapVoiceAgent<NestedAgent>();
    }
}
