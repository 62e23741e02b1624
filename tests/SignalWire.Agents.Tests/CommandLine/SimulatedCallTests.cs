using System.Text.Json;
using SignalWire.Agents.Tests.Calls;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>The document of an agent that configures its calls, shown for a call that the command line describes.</summary>
public sealed class SimulatedCallTests
{
    [Fact]
    public async Task DumpSwml_OfACallThatIsDescribed_IsConfiguredForIt()
    {
        var ai = await AiAsync(
            "--call-type", "sip", "--call-direction", "outbound", "--call-state", "answered", "--from-number", "+15550100001",
            "--to-extension", "sales", "--query", "do=data", "--query", "do=tools", "--query", "caller=me=you");

        Assert.Equal(
            """{"caller":"+15550100001","to":"sales","how":"Sip Outbound Answered"}""", ai.GetProperty("global_data").GetRawText());
        Assert.Equal(["discount", "tell_time", "startup_hook", "hangup_hook"], Tools(ai));
        Assert.Contains(
            "__carried=CARRIED&__token=TOKEN", ai.GetProperty("SWAIG").GetProperty("functions")[0].GetProperty("web_hook_url").GetString());
    }

    [Fact]
    public async Task DumpSwml_OfACallThatIsNotDescribed_IsConfiguredForAnInboundOne()
    {
        var ai = await AiAsync("--query", "do=data");

        Assert.Equal("""{"caller":null,"to":null,"how":"WebRtc Inbound Created"}""", ai.GetProperty("global_data").GetRawText());
    }

    [Fact]
    public async Task DumpSwml_WithAHeader_ShowsItToTheConfiguration()
    {
        var ai = await AiAsync("--header", "X-Shop=closed");

        Assert.DoesNotContain("who_is_served", Tools(ai));
    }

    [Fact]
    public async Task DumpSwml_OfACallThatCannotBeConfigured_FailsAndSaysWhy()
    {
        var run = await RunAsync("--query", "do=throw");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("a secret reason", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--query needs a name and a value", "--dump-swml", "--query", "do")]
    [InlineData("--header needs a value", "--dump-swml", "--header")]
    [InlineData("--from-number needs a value", "--dump-swml", "--from-number")]
    [InlineData("Switches that describe the call require --dump-swml or --exec", "--list-tools", "--call-type", "sip")]
    [InlineData("Switches that describe the call require --dump-swml or --exec", "--call-type", "sip")]
    public async Task CommandLine_ThatDescribesNoCall_IsRefused(string error, params string[] args) =>
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), args)).AssertUsage(error);

    private static string[] Tools(JsonElement ai) =>
        [.. ai.GetProperty("SWAIG").GetProperty("functions").EnumerateArray().Select(tool => tool.GetProperty("function").GetString()!)];

    private static async Task<JsonElement> AiAsync(params string[] call)
    {
        var run = await RunAsync(call);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonElement.Parse(run.Output).GetProperty("sections").GetProperty("main")[1].GetProperty("ai");
    }

    private static Task<CommandRun> RunAsync(params string[] call) =>
        CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), ["--dump-swml", "--raw", .. call]);
}
