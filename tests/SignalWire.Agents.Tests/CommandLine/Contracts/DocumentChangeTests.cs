using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Hosting.CommandLine.Contracts;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>What <c>--check-document</c> says of changes of agents and of their documents.</summary>
public sealed class DocumentChangeTests : IDisposable
{
    private const string AI = "agents/0/document/sections/main/1/ai";
    private const string Functions = AI + "/SWAIG/functions";
    private const string Place = "document.sections.main[1].ai";

    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        $"changed: Bookings: {Place}.prompt.pom[0].body was \"Old.\" and is now \"You take bookings.\"",
        AI + "/prompt/pom/0/body",
        "\"Old.\"")]
    [InlineData($"changed: Bookings: {Place}.prompt.temperature was removed: 0.3", AI + "/prompt/temperature", "0.3")]
    [InlineData(
        $"changed: Bookings: {Place}.prompt was added: {{\"pom\":[{{\"title\":\"Role\",\"body\":\"You take bookings.\"}}]}}",
        AI + "/prompt",
        null)]
    [InlineData($"changed: Bookings: {Place}.prompt.pom[1] was removed: {{\"title\":\"x\"}}", AI + "/prompt/pom/+", """{"title":"x"}""")]
    [InlineData("changed: Bookings: document.sections.main[0] was added: {\"answer\":{}}", "agents/0/document/sections/main/0", null)]
    [InlineData(
        "changed: Bookings: document.sections.main[0] was removed: {\"play\":{}}",
        "agents/0/document/sections/main/^",
        """{"play":{}}""")]
    [InlineData("changed: Bookings: document.version was 1 and is now \"1.0.0\"", "agents/0/document/version", "1")]
    [InlineData(
        $"changed: Bookings: {Place}.SWAIG.functions[book_table].wait_file was removed: \"https://x.example.com/a.mp3\"",
        Functions + "/0/wait_file",
        "\"https://x.example.com/a.mp3\"")]
    [InlineData(
        $"changed: Bookings: {Place}.SWAIG.functions[startup_hook] was removed",
        Functions + "/+",
        """{"function":"startup_hook","description":"x"}""")]
    [InlineData(
        "BREAKING: Bookings: tool tell_menu is no longer offered, unless the configuration of a call adds it",
        Functions + "/+",
        """{"function":"tell_menu","description":"x"}""")]
    [InlineData(
        "changed: Bookings: tool cancel is now offered even if the configuration of a call does not add it", Functions + "/1", null)]
    [InlineData("changed: Bookings: the agent is now called Bookings", "agents/0/name", "\"Orders\"", "Orders")]
    public async Task Document_ThatChanges_IsToldByItsPath(string line, string path, string? json, string agent = "Bookings")
    {
        await _folder.WriteAsync(MapBookings);
        _folder.Edit(path, json);

        var run = await _folder.CheckAsync(MapBookings);

        string count = line.StartsWith("BREAKING", StringComparison.Ordinal)
            ? "1 breaking change, 0 other changes"
            : "0 breaking changes, 1 other change";
        Assert.Equal(new(
            1,
            $"{line.Replace("changed: Bookings: the agent", $"changed: {agent}: the agent", StringComparison.Ordinal)}\n{count}\n",
            ""), run);
    }

    [Fact]
    public async Task Text_ThatIsLong_IsShownWhereItChanges()
    {
        string start = new('a', 200);
        await _folder.WriteAsync(MapBookings);
        _folder.Edit(AI + "/prompt/post", $"\"{start}\"");
        _folder.Edit(AI + "/prompt/pom/0/body", $"\"You take {start}\"");

        var run = await _folder.CheckAsync(MapBookings);

        Assert.Equal(
            $"""
            changed: Bookings: {Place}.prompt.pom[0].body was "You take {new string('a', 50)}... and is now "You take bookings."
            changed: Bookings: {Place}.prompt.post was removed: "{new string('a', 59)}...
            0 breaking changes, 2 other changes

            """,
            run.Output);
    }

    [Theory]
    [InlineData("was 1 and is now 2", "1", "2")]
    [InlineData("was \"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffff... and is now \"x\"",
        "\"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg\"", "\"x\"")]
    [InlineData("was ...ddeeeeeeeeeef, then b\" and is now ...ddeeeeeeeeeef, then café\"",
        "\"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeef, then b\"",
        "\"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeef, then caf\\u00e9\"")]
    public void Excerpt_OfTwoValues_BeginsShortlyBeforeTheyDiffer(string words, string before, string after) =>
        Assert.Equal(words, Excerpt.Of(JsonElement.Parse(before), JsonElement.Parse(after)));

    [Fact]
    public async Task Keys_InAnotherOrder_AreTold()
    {
        await _folder.WriteAsync(MapBookings);
        _folder.Edit("agents/0/document/version", null);
        _folder.Edit("agents/0/document/version", "\"1.0.0\"");

        Assert.Equal(
            new(
                1,
                "changed: Bookings: the document has the same content, written differently\n0 breaking changes, 1 other change\n",
                ""), await _folder.CheckAsync(MapBookings));
    }

    [Fact]
    public async Task Agent_UnderAnotherRoute_BreaksAndSaysItOnce()
    {
        await _folder.WriteAsync(app => app.MapVoiceAgent<ConstrainedAgent>("/old"));

        Assert.Equal(
            new(1, "BREAKING: Bookings: the route was /old and is now /bookings\n1 breaking change, 0 other changes\n", ""), await _folder
                .CheckAsync(MapBookings));
    }

    [Fact]
    public async Task Agents_ThatComeAndGo_AreTold()
    {
        await _folder.WriteAsync(app =>
        {
            app.MapVoiceAgent<RootAgent>();
            app.MapVoiceAgent<ConstrainedAgent>();
        });
        static void MapOthers(WebApplication app)
        {
            app.MapVoiceAgent<NestedAgent>();
            app.MapVoiceAgent<ConstrainedAgent>();
        }

        Assert.Equal(
            new(
                1,
                """
                BREAKING: Root: the agent at / was removed
                changed: Front Desk: the agent at /clinic/front-desk was added
                1 breaking change, 1 other change

                """,
                ""),
            await _folder.CheckAsync(MapOthers));
        (await _folder.CheckAsync(MapOthers, "--agent", "bookings")).AssertSuccess("0 breaking changes, 0 other changes\n");
    }

    [Fact]
    public async Task Agents_OfOneName_AreToldApartByTheirRoutes()
    {
        static void MapTwice(WebApplication app)
        {
            app.MapVoiceAgent<RootAgent>("/a");
            app.MapVoiceAgent<RootAgent>("/b");
        }

        await _folder.WriteAsync(MapTwice);

        Assert.Equal(
            new(1, "BREAKING: Root: the agent at /a was removed\n1 breaking change, 0 other changes\n", ""),
            await _folder.CheckAsync(app => app.MapVoiceAgent<RootAgent>("/b")));
    }

    private static void MapBookings(WebApplication app) => app.MapVoiceAgent<ConstrainedAgent>();
}
