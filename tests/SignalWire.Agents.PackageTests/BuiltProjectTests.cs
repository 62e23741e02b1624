using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.PackageTests;

/// <summary>Projects of every kind that install the packages: they build without a warning, run, and are called.</summary>
[Collection(PackageGroup.Name)]
public sealed class BuiltProjectTests(Workspace workspace) : IClassFixture<Workspace>
{
    private const string Password = "a-password-of-the-test";

    private static readonly Uri Document = new("/front?call_id=call-1", UriKind.Relative);

    [Fact]
    public void Build_OfAllProjects_GivesNoWarning() =>
        Assert.True(workspace.ExitCode == 0 && workspace.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), workspace.Output);

    [Fact]
    public async Task Console_AskedForItsTools_ListsThem() => Assert.Equal(
        (0, """
            Available SWAIG functions:
              find_letter - Look up when a letter was posted. (LOCAL webhook)
                Parameters:
                  number (integer) (required): Number on the receipt.

            """),
        await RunAsync("Desk", "--list-tools"));

    [Fact]
    public async Task Console_WithAPromptFile_HasItInTheDocument() =>
        Assert.Contains("You find letters.", (await RunAsync("Desk", "--dump-swml")).Output, StringComparison.Ordinal);

    [NativeFact]
    public async Task Console_PublishedNatively_AnswersAToolCall()
    {
        var (exitCode, output) = await DotnetCommand.RunAsync(
            workspace.Folder(
                "Desk"), "publish", "-nologo", "-r", "linux-x64", "-o", "native", "-p:PublishAot=true", "-p:TrimmerSingleWarn=false");
        Assert.True(exitCode == 0 && !output.Contains("warning", StringComparison.Ordinal), output);

        var run = await DotnetCommand.RunProgramAsync(
            Path.Combine(workspace.Folder("Desk"), "native", "Desk"), workspace.Folder("Desk"), "--exec", "find_letter", "--number", "7");

        Assert.Equal(await RunAsync("Desk", "--exec", "find_letter", "--number", "7"), run);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("RESULT:\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>What a library says of its types in its documentation file.</summary>
    [Fact]
    public async Task Web_WithATypeOfALibrary_KnowsItsWords()
    {
        var (exitCode, output) = await RunAsync("Front", "--route", "/front", "--list-tools", "--raw");

        Assert.Equal(0, exitCode);
        Assert.Contains("The day on which the group comes.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Web_WithAnAgentOfALibrary_RunsItsTools() => Assert.Equal(
        (0, "RESULT:\nFunctionResult: 12 people will be expected on May 5.\n"),
        await RunAsync("Front", "--route", "/visits", "--exec", "plan_visit", "--visit", """{"day":"2027-05-05","people":12}"""));

    [Fact]
    public async Task Web_Serving_AnswersAToolCall()
    {
        var start = new ProcessStartInfo("dotnet", [workspace.Program("Front")]);
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = Password;
        using var program = await ServedProgram.StartAsync(start);
        using var client = new HttpClient { BaseAddress = program.Address };
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"signalwire:{Password}")));

        var document = JsonNode.Parse(await client.GetStringAsync(Document))!;
        string tool = (string)document["sections"]!["main"]![1]!["ai"]!["SWAIG"]!["functions"]![0]!["web_hook_url"]!;
        using var call = new StringContent(
            """{"function":"tell_program","argument":{"parsed":[{"visit":{"day":"2027-05-03","people":2}}]},"call_id":"call-1"}""",
            Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(new Uri(tool).PathAndQuery, UriKind.Relative), call);

        Assert.Equal(
            (HttpStatusCode.OK, """{"response":"We are closed."}"""),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Tests_OfALibrarysAgent_Pass()
    {
        var (exitCode, output) = await DotnetCommand.RunAsync(workspace.Folder("VisitTests"), "test", "--no-build", "-nologo");

        Assert.True(exitCode == 0, output);
        Assert.Contains("Passed:     3", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithAMistake_SaysItOnce()
    {
        var (exitCode, output) = await BuildAsync("-p:DefineConstants=MISTAKE");

        Assert.Equal(1, exitCode);
        Assert.Contains(
            "error SWA0201: Parameter 'number' of tool 'find_letter' has type 'object'",
            Assert.Single(Errors(output)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithACompilerThatIsTooOld_SaysItOnce()
    {
        var (exitCode, output) = await BuildAsync("-p:CompilerApiVersion=roslyn4.14");

        Assert.Equal(1, exitCode);
        Assert.Contains(
            "needs the C# compiler 5.0 or newer, and this build has 4.14", Assert.Single(Errors(output)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_WithALanguageThatIsTooOld_SaysItOnce()
    {
        var (exitCode, output) = await BuildAsync("-p:LangVersion=11");

        Assert.Equal(1, exitCode);
        Assert.Contains("needs C# 12 or newer, and LangVersion is 11", Assert.Single(Errors(output)), StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> RunAsync(string project, params string[] arguments) =>
        DotnetCommand.RunAsync(workspace.Folder(project), [workspace.Program(project), .. arguments]);

    private Task<(int ExitCode, string Output)> BuildAsync(string property) =>
        DotnetCommand.RunAsync(workspace.Folder("Desk"), "build", "--no-restore", "-nologo", "-v", "q", "-o", "elsewhere", property);

    /// <summary>The errors of a build, each of which it prints twice: where it happens, and at the end.</summary>
    private static string[] Errors(string output) =>
        [.. output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
}
