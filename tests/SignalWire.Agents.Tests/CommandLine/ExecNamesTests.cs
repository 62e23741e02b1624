using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>Tools that a shell could not reach: by their names, by the kind of their values, or by what they ask of a request.</summary>
public sealed class ExecNamesTests
{
    [Theory]
    [InlineData("a - -", "--order-id", "a")]
    [InlineData("a - -", "--orderID", "a")]
    [InlineData("a - -", "--OrderId", "a")]
    [InlineData("a - -", "--order_id", "a")]
    [InlineData("- a -", "--full-name", "a")]
    [InlineData("- a -", "--full_name", "a")]
    [InlineData("- a -", "--fullName", "a")]
    [InlineData("- - a", "--productCode", "a")]
    [InlineData("- - a", "--product-code", "a")]
    [InlineData("- - a", "--product_code=a")]
    [InlineData("a b c", "--orderID=a", "--fullname", "b", "--ProductCode", "c")]
    public async Task Exec_WithAnySpellingOfAName_FindsTheParameter(string result, params string[] args) =>
        (await RunAsync(["--exec", "tell_names", .. args])).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    /// <summary>The exact name comes first, and a spelling that could be either is neither.</summary>
    [Fact]
    public async Task Exec_WithNamesThatAreAlike_TakesTheExactOne()
    {
        (await RunAsync("--exec", "tell_twins", "--itemId", "b", "--item_id", "a")).AssertSuccess("RESULT:\nFunctionResult: a b\n");
        (await RunAsync("--exec", "tell_twins", "--item-id", "a")).AssertSuccess("RESULT:\nFunctionResult: a -\n");
        (await RunAsync("--exec", "tell_twins", "--ITEMID", "a")).AssertUsage(
            "Tool 'tell_twins' has no parameter 'ITEMID'. Its parameters: item_id, itemId.");
    }

    [Theory]
    [InlineData("circle 2", """{"kind":"circle","radius":2}""")]
    [InlineData("square 3", """ {"kind":"square","side":3} """)]
    [InlineData("nothing", "null")]
    public async Task Exec_OfAToolWithAPolymorphicParameter_TakesJson(string result, string shape) =>
        (await RunAsync("--exec", "measure", "--shape", shape)).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    [Fact]
    public async Task Exec_OfAToolThatTakesTheRequest_SimulatesThePlatforms()
    {
        const string body =
            """{"function":"tell_request","argument":{"parsed":[{"word":"Hi"}],"raw":"{\u0022word\u0022:\u0022Hi\u0022}"}}""";
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TestServer.User}:{TestServer.Password}"));

        (await RunAsync("--exec", "tell_request", "--word", "Hi")).AssertSuccess(string.Create(
            CultureInfo.InvariantCulture,
            $"RESULT:\nFunctionResult: Hi: POST http://localhost:3000/names/swaig/ application/json {body.Length} True Basic "
            + $"{credentials} {body}\n"));
    }

    [Fact]
    public async Task Exec_OfAToolThatTakesTheRequestOfACall_SendsWhatIsKnownOfIt()
    {
        var run = await RunAsync("--from-number", "+15550100001", "--exec", "tell_request", "--word", "Hi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"caller_id_num\":\"\\u002B15550100001\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://demo-user:demo-pass@localhost:4000", "PORT", "4000")]
    [InlineData("https://demo-user:demo-pass@agents.example.com/base", "SWML_PROXY_URL_BASE", "https://agents.example.com/base")]
    public async Task Exec_OfAToolThatAsksForACallbackUrl_GetsOne(string origin, string setting, string value)
    {
        await using var app = TestServer.Build(new LogCapture(), builder => builder.Configuration[setting] = value);
        app.MapVoiceAgent<NamesAgent>();
        using var console = new StringWriter(CultureInfo.InvariantCulture);

        Assert.Equal(0, await CommandRun.RunAsync(app, console, console, "--exec", "tell_urls"));
        string url = $"{origin}/calls/state";
        Assert.Equal($"RESULT:\nFunctionResult: {url} {url}\n", console.ToString().ReplaceLineEndings("\n"));
    }

    private static Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(app => app.MapVoiceAgent<NamesAgent>(), args);
}
