using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Tests.CallFlows;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>The file of <c>--write-document</c>, and <c>--check-document</c> where there is none or nothing has changed.</summary>
public sealed class ContractFileTests : IDisposable
{
    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WriteDocument_ThenCheck_FindsNothing()
    {
        var write = await _folder.WriteAsync(MapAll);
        write.AssertSuccess($"Wrote 3 agents to {_folder.File}\n");

        (await _folder.CheckAsync(MapAll)).AssertSuccess("0 breaking changes, 0 other changes\n");
        (await _folder.CheckAsync(MapAll, "--raw")).AssertSuccess("[]\n");
        (await _folder.CheckAsync(MapAll, "--agent", "plain")).AssertSuccess("0 breaking changes, 0 other changes\n");
    }

    [Fact]
    public async Task File_WrittenAgain_IsTheSameToTheByte()
    {
        await _folder.WriteAsync(MapAll);
        byte[] first = await File.ReadAllBytesAsync(_folder.File);
        await _folder.WriteAsync(MapAll);

        Assert.Equal(first, await File.ReadAllBytesAsync(_folder.File));
        string text = Encoding.UTF8.GetString(first);
        Assert.StartsWith(
            "{\n  \"version\": 1,\n  \"agents\": [\n    {\n      \"name\": \"Bookings\",\n      \"route\": \"/bookings\",\n",
            text,
            StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public async Task File_OfAgents_HoldsDocumentsAndToolsAndNoSecrets()
    {
        await _folder.WriteAsync(MapAll);

        var agents = JsonElement.Parse(_folder.Text).GetProperty("agents");
        Assert.Equal(["Bookings", "Plain", "Keys"], agents.EnumerateArray().Select(agent => agent.GetProperty("name").GetString()));
        Assert.Equal(
            "https://USER:PASSWORD@HOST/bookings/swaig/?__token=TOKEN",
            new SwmlDocument(agents[0].GetProperty("document")).ToolUrl("book_table").OriginalString);
        Assert.Equal(
            ["book_table True here", "cancel False here", "tell_menu True here"],
            agents[0].GetProperty("tools").EnumerateArray()
                .Select(tool => $"{tool.GetProperty("name")} {tool.GetProperty("secure")} {tool.GetProperty("runs")}"));
        Assert.Equal("integer", agents[0].GetProperty("tools")[0].GetProperty("parameters").GetProperty("properties").GetProperty("guests")
            .GetProperty("type")
            .GetString());
        Assert.DoesNotContain(TestServer.Password, _folder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", _folder.Text, StringComparison.Ordinal);
        Assert.Contains("https://USER:PASSWORD@keys.example.com/a?b=c", _folder.Text, StringComparison.Ordinal);
        Assert.Contains("\"Authorization\": \"SECRET\"", _folder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteDocument_OfOneAgent_HoldsThatOne()
    {
        (await _folder.WriteAsync(MapAll, "--route", "/plain")).AssertSuccess($"Wrote 1 agent to {_folder.File}\n");

        Assert.Equal(
            "Plain", Assert.Single(JsonElement.Parse(_folder.Text).GetProperty("agents").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task CheckDocument_WithoutAFile_SaysHowToWriteIt()
    {
        var run = await _folder.CheckAsync(MapAll);

        Assert.Equal(
            new(1, "", $"File '{_folder.File}' does not exist. Create it with --write-document {_folder.File}, and commit it.\n"), run);
    }

    [Theory]
    [InlineData("", "it is not a JSON object")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("{}", "its \"version\" is not 1")]
    [InlineData("""{"version":2,"agents":[]}""", "its \"version\" is not 1")]
    [InlineData("""{"version":1,"agents":[{"name":"Plain"}]}""", "one of its agents has no \"name\" or no \"route\"")]
    public async Task CheckDocument_OfSomethingElse_FailsAndSaysWhy(string text, string why)
    {
        await _folder.WriteAsync(MapAll);
        await File.WriteAllTextAsync(_folder.File, text);

        var run = await _folder.CheckAsync(MapAll);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"'{_folder.File}' cannot be compared because {why}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_ThatCannotBeWrittenOrRead_FailsAndSaysWhy()
    {
        Directory.CreateDirectory(_folder.File);

        var write = await _folder.WriteAsync(MapAll);
        var check = await _folder.CheckAsync(MapAll);

        Assert.Equal((1, ""), (write.ExitCode, write.Output));
        Assert.StartsWith($"'{_folder.File}' cannot be written: ", write.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (check.ExitCode, check.Output));
        Assert.StartsWith($"'{_folder.File}' cannot be read: ", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckDocument_OfAFileThatWasCheckedOutOtherwise_FindsNothing()
    {
        await _folder.WriteAsync(MapAll);
        await File.WriteAllTextAsync(
            _folder.File,
            _folder.Text.Replace("\n", "\r\n", StringComparison.Ordinal),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        (await _folder.CheckAsync(MapAll)).AssertSuccess("0 breaking changes, 0 other changes\n");
    }

    [Theory]
    [InlineData("--write-document needs the path of a file", "--write-document")]
    [InlineData("--check-document needs the path of a file", "--check-document", "--raw")]
    [InlineData("cannot be combined", "--write-document", "a.json", "--check-document", "a.json")]
    [InlineData("--raw cannot be combined with --write-document, which prints no JSON", "--write-document", "a.json", "--raw")]
    [InlineData("because the file contains no secrets", "--check-document", "a.json", "--show-secrets")]
    [InlineData("because the file contains no secrets", "--write-document", "a.json", "--show-secrets")]
    [InlineData("Switches that describe the call require --dump-swml or --exec", "--write-document", "a.json", "--call-type", "sip")]
    [InlineData("No agent has the route '/x'", "--check-document", "a.json", "--route", "/x")]
    public async Task CommandLine_OfADocumentThatMakesNoSense_IsRefused(string error, params string[] args) =>
        (await CommandRun.OfAsync(MapAll, args)).AssertUsage(error);

    private static void MapAll(WebApplication app)
    {
        app.MapVoiceAgent<ConstrainedAgent>();
        app.MapVoiceAgent<PlainFlow>();
        app.MapVoiceAgent<KeysFlow>();
    }
}
