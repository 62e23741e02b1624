using System.Text.Json;
using SignalWire.Agents.Tests.CommandLine.Contracts;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

public sealed class CommandTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task Help_AskedFor_NamesEverySwitch(string arg)
    {
        var run = await CommandRun.OfAsync(arg);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        foreach (string known in new[]
                 {
                     "--list-agents", "--list-tools", "--dump-swml", "--exec", "--write-document", "--check-document", "--help",
                     "--route", "--agent", "--raw", "--verbose", "--show-secrets",
                     "--call-type", "--call-direction", "--call-state", "--call-id", "--from-number", "--to-extension", "--user-vars",
                     "--query", "--query-params", "--header", "--custom-data", "--override", "--override-json",
                 })
        {
            Assert.Contains($"  {known} ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ListTools_OfOneAgent_DescribesThem() => (await CommandRun.OfAsync("--list-tools")).AssertSuccess("""
        Available SWAIG functions:
          order_pizza - Orders a pizza, the caller's "usual" (LOCAL webhook)
            Parameters:
              pizza_name (string) (required): Which one; it's on the menu
              count (integer [default 1]): How many
              unit_price (number [default 7.5]): What one costs
              is_urgent (boolean [default false]): Whether it is urgent
          take_each - Asks for one of each (LOCAL webhook)
            Parameters:
              is_ready (boolean) (required): A truth value
              count (integer) (required): A number of 32 bits
              big_count (integer) (required): A number of 64 bits
              price (number) (required): A number
              note (string [or null]): Text, or none
          tell_time - Says "it's café time" (LOCAL webhook)
          pack_boxes - Puts things into boxes (LOCAL webhook)
            Parameters:
              sizes (array [of integer]) (required): The sizes of the boxes
              labels (object [or null]): What is written on them (each value a string)
          fail - Fails (LOCAL webhook)

        """);

    [Fact]
    public async Task ListTools_OfAnAgentWithoutTools_SaysSo() =>
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<ToollessAgent>(), "--list-tools")).AssertSuccess("The agent has no tools.\n");

    [Fact]
    public async Task ListTools_Raw_IsJsonOfTheFunctions()
    {
        var run = await CommandRun.OfAsync("--list-tools", "--raw");

        Assert.Equal(0, run.ExitCode);
        var functions = JsonElement.Parse(run.Output).EnumerateArray().ToList();
        Assert.Equal(
            ["order_pizza", "take_each", "tell_time", "pack_boxes", "fail"],
            functions.Select(function => function.GetProperty("function").GetString()));
        Assert.Equal("object", functions[0].GetProperty("parameters").GetProperty("type").GetString());
        Assert.All(functions, function => Assert.False(function.TryGetProperty("web_hook_url", out _)));
    }

    [Fact]
    public async Task DumpSwml_ByDefault_MasksAllThatIsSecret()
    {
        var run = await CommandRun.OfAsync("--dump-swml");

        Assert.Equal(0, run.ExitCode);
        var document = new SwmlDocument(JsonElement.Parse(run.Output));
        Assert.Equal("https://USER:PASSWORD@HOST/shell/swaig/?__token=TOKEN", document.ToolUrl("order_pizza").OriginalString);
        Assert.Equal("https://USER:PASSWORD@HOST/shell/swaig/", document.ToolUrl("tell_time").OriginalString);
        Assert.DoesNotContain(TestServer.Password, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(TestServer.User, run.Output, StringComparison.Ordinal);

        // For people: indented, and letters stay letters.
        Assert.StartsWith("{\n  \"version\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("café", run.Output, StringComparison.Ordinal);
        Assert.Equal(run, await CommandRun.OfAsync("--dump-swml"));
    }

    [Fact]
    public async Task DumpSwml_Raw_IsOneLineOfTheSameDocument()
    {
        var raw = await CommandRun.OfAsync("--raw", "--dump-swml");
        var indented = await CommandRun.OfAsync("--dump-swml");

        Assert.Single(raw.Output.TrimEnd().Split('\n'));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(indented.Output), JsonElement.Parse(raw.Output)));
    }

    [Theory]
    [InlineData]
    [InlineData("--raw")]
    public async Task DumpSwml_OfSecretsForOtherServers_MasksThemToo(params string[] how)
    {
        string[] dump = ["--dump-swml", .. how];
        var masked = await CommandRun.OfAsync(app => app.MapVoiceAgent<KeysFlow>(), dump);
        var shown = await CommandRun.OfAsync(app => app.MapVoiceAgent<KeysFlow>(), [.. dump, "--show-secrets"]);

        Assert.DoesNotContain("hush", masked.Output, StringComparison.Ordinal);
        Assert.Contains("https://USER:PASSWORD@keys.example.com/a?b=c", masked.Output, StringComparison.Ordinal);
        Assert.Contains("hush", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DumpSwml_ShowSecrets_HoldsCredentialsAndTokens()
    {
        var run = await CommandRun.OfAsync("--dump-swml", "--show-secrets");

        Assert.Equal(0, run.ExitCode);
        var document = new SwmlDocument(JsonElement.Parse(run.Output));
        Assert.Equal("http://demo-user:demo-pass@localhost:3000/shell/swaig/", document.DefaultUrl.OriginalString);
        Assert.Equal("order_pizza", document.Token("order_pizza")[1]);
    }

    [Theory]
    [InlineData("'--lst' is not a known switch", "--list-tools", "--lst")]
    [InlineData("'--urls' is not a known switch", "--urls", "http://*:1", "--dump-swml")]
    [InlineData("'stray' is not a known switch", "stray", "--list-tools")]
    [InlineData("cannot be combined", "--list-tools", "--dump-swml")]
    [InlineData("cannot be combined", "--dump-swml", "--exec", "tell_time")]
    [InlineData("needs the name of a tool", "--exec")]
    [InlineData("needs the name of a tool", "--exec", "--raw")]
    [InlineData("needs the route of an agent", "--route", "--list-tools")]
    [InlineData("needs the name of an agent", "--agent", "--raw", "--list-tools")]
    [InlineData("'stray' is not an argument of the tool", "--exec", "tell_time", "stray")]
    [InlineData("'-x' is not an argument of the tool", "--exec", "tell_time", "-x", "1")]
    [InlineData("'--' is not an argument of the tool", "--exec", "tell_time", "--")]
    [InlineData("--route needs the route of an agent", "--list-tools", "--route")]
    [InlineData("No agent has the route '/other'. Routes: /shell", "--list-tools", "--route", "/other")]
    public async Task CommandLine_ThatMakesNoSense_IsRefused(string error, params string[] args) =>
        (await CommandRun.OfAsync(args)).AssertUsage(error);
}
