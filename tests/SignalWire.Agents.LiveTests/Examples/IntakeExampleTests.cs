using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example of contexts, steps and questions, compiled as it stands.</summary>
public sealed class IntakeExampleTests
{
    [SharedFact]
    public async Task Example_AsItStands_CompilesWithoutAnyDiagnostic()
    {
        var run = GeneratorRun.Start(TestCompilation.Create(Source()), new VoiceAgentGenerator());
        using var image = new MemoryStream();
        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info));
        Assert.Empty(await run.Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync());
    }

    [SharedFact]
    public async Task Document_OfTheExample_SaysWhatItsCommentsSay()
    {
        await using var agent = LiveAgent.Compile(Source());

        Assert.Equal(
            """
            {"pom":[{"title":"Role","body":"You route callers of a clinic."}],"contexts":{
            "default":{"steps":[
            {"name":"greet","text":"Greet the caller and ask what they need.",
            "step_criteria":"The caller has said what they need.","functions":"none","valid_steps":["identify"]},
            {"name":"identify","text":"Ask for the date of birth and look the patient up.",
            "functions":["find_patient"],"valid_steps":["confirm"]},
            {"name":"confirm","text":"Confirm the name and say goodbye.","functions":"none","valid_contexts":["billing"],"end":true}]},
            "billing":{"steps":[
            {"name":"collect","text":"Collect the claim.","functions":"none","gather_info":{"questions":[
            {"key":"insurer","question":"Who is your insurer?"},
            {"key":"member_id","question":"What is your member number?","confirm":true}],
            "output_key":"claim","completion_action":"next_step"}},
            {"name":"close","text":"Thank the caller.","functions":"none","end":true}],
            "isolated":true,"enter_fillers":{"en-US":["One moment, I am getting billing."]}}}}
            """.ReplaceLineEndings(""),
            agent.Ai().GetProperty("prompt").GetRawText());
    }

    [SharedFact]
    public async Task Tool_OfTheExample_ChangesTheStepByItsNameOnTheWire()
    {
        await using var agent = LiveAgent.Compile(Source());
        Assert.Equal(
            """{"response":"Found.","action":[{"change_step":"confirm"}]}""",
            await agent.AnswerAsync("find_patient", """{"born":"1980-01-31"}"""));
    }

    private static string Source() => File.ReadAllText(SharedMaterial.Combine("examples", "intake.cs"));
}
