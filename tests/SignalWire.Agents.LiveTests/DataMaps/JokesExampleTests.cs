using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.DataMaps;

/// <summary>The example of data maps, as it stands.</summary>
public sealed class JokesExampleTests
{
    private static string Example => File.ReadAllText(SharedMaterial.Combine("examples", "jokes.cs"));

    [SharedFact]
    public async Task Example_AsItStands_HasNoDiagnostic()
    {
        var run = GeneratorRun.Start(TestCompilation.Create(Example), new VoiceAgentGenerator());
        var analyzed = await run.Output.WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync();

        using var image = new MemoryStream();
        Assert.Empty(analyzed);
        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [SharedFact]
    public async Task Functions_OfTheExample_ArePlacedInTheDocumentWithoutUrl()
    {
        await using var agent = LiveAgent.Compile(Example);

        Assert.Equal(
            """
            {"function":"tell_joke","description":"Tell a joke of the kind the caller wants.","parameters":{"type":"object","properties":{"kind":{"type":"string","enum":["dad","pun","knock"],"description":"Kind of joke."}},"required":["kind"]},"data_map":{"webhooks":[{"url":"https://jokes.example.com/${args.kind}","method":"GET","headers":{"Accept":"application/json"},"error_keys":["error"],"output":{"response":"Here is one: ${array[0].joke}"}}],"output":{"response":"I have run out of jokes."}}}
            """,
            agent.Function("tell_joke").GetRawText());
        Assert.Equal(
            """
            {"expressions":[{"string":"${args.command}","pattern":"start.*","output":{"response":"Playing."}},{"string":"${args.command}","pattern":"stop.*","output":{"response":"Stopped."},"nomatch-output":{"response":"Say start or stop."}}]}
            """,
            agent.Function("music").GetProperty("data_map").GetRawText());
    }

    [SharedFact]
    public async Task Expressions_OfTheExample_AreAskedInOrder()
    {
        await using var agent = LiveAgent.Compile(Example);

        Assert.Equal("Playing.", (await agent.CallAsync("music", """{"command":"start it"}""")).Result.Response);
        Assert.Equal("Stopped.", (await agent.CallAsync("music", """{"command":"stop it"}""")).Result.Response);
        Assert.Equal("Say start or stop.", (await agent.CallAsync("music", """{"command":"louder"}""")).Result.Response);
        Assert.Equal(ToolOutcome.ArgumentFault, (await agent.CallAsync("music")).Outcome);
    }
}
