using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example about SIP, compiled as it stands.</summary>
public sealed class FrontDeskExampleTests
{
    private static readonly (string Tool, string Arguments)[] s_calls =
    [
        ("transfer", """{"department":"billing"}"""), ("escalate", """{"reason":"Wants a refund."}"""), ("dial", """{"digits":"12#"}"""),
        ("queue", "{}"),
    ];

    private static string Source => File.ReadAllText(SharedMaterial.Combine("examples", "frontdesk.cs"));

    [SharedTheory]
    [InlineData(
        "transfer",
        """{"department":"service"}""",
        """
        {"response":"Connecting you now.",
        "action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:Service@pbx.example.com",
        "from":"+15550100000","headers":[{"name":"X-Summary","value":"${global_data.summary}"}],"codecs":"PCMU,G722","session_timeout":1800,
        "encryption":"mandatory"}}]}},"transfer":"true"}]}
        """)]
    [InlineData(
        "escalate",
        """{"reason":"Wants a refund."}""",
        """
        {"response":"I am passing you to a colleague.","action":[{"set_global_data":{"reason":"Wants a refund."}},
        {"SWML":{"version":"1.0.0","sections":{"main":[{"sip_refer":{"to_uri":"sip:agents@pbx.example.com"}}]}}}],"post_process":true}
        """)]
    [InlineData("hold", "{}", """{"response":"One moment.","action":[{"hold":60}]}""")]
    [InlineData(
        "dial",
        """{"digits":"12#"}""",
        """{"response":"Dialling.","action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"send_digits":{"digits":"12#"}}]}}}]}""")]
    [InlineData(
        "queue",
        "{}",
        """
        {"response":"You are in the queue.","action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"enter_queue":{"queue_name":"support",
        "transfer_after_bridge":"https://agents.example.com/after"}}]}}}]}
        """)]
    public async Task Tool_OfTheExample_AnswersAsItsCodeSays(string tool, string arguments, string answer)
    {
        await using var agent = LiveAgent.Compile(Source);

        Assert.Equal(answer.ReplaceLineEndings(""), await agent.AnswerAsync(tool, arguments));
    }

    [SharedFact]
    public async Task Example_AsItStands_CompilesWithoutAnyDiagnostic()
    {
        var run = GeneratorRun.Start(TestCompilation.Create(Source), new VoiceAgentGenerator());
        using var image = new MemoryStream();
        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(await run.Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync());
    }

    [SharedFact]
    public async Task Document_OfTheExample_RingsAnswersAndSaysGoodbye()
    {
        await using var agent = LiveAgent.Compile(Source);
        var verbs = agent.Document().GetProperty("sections").GetProperty("main");

        Assert.Equal(
            [
                """{"play":{"url":"ring:5:us","auto_answer":false}}""", """{"answer":{"max_duration":3600,"codecs":"OPUS,PCMU"}}""", "ai",
                """{"play":{"url":"say:Goodbye."}}""", """{"hangup":{}}""",
            ],
            verbs.EnumerateArray().Select(verb => verb.TryGetProperty("ai", out _) ? "ai" : verb.GetRawText()));
        Assert.Equal("frontdesk", Assert.Single(agent.Definition.SipUsers));
    }

    /// <summary>The SWML in the answers is valid by the schema that the platform publishes.</summary>
    [PublishedSchemaFact]
    public async Task Swml_InTheAnswersOfTheExample_SatisfiesThePublishedSchema()
    {
        await using var agent = LiveAgent.Compile(Source);
        var documents = new JsonObject();
        foreach (var (tool, arguments) in s_calls)
        {
            var actions = JsonNode.Parse(await agent.AnswerAsync(tool, arguments))!["action"]!.AsArray();
            foreach (var swml in actions.Select(action => action!["SWML"]).OfType<JsonNode>())
            {
                documents.Add($"{tool}{documents.Count}", swml.DeepClone());
            }
        }

        Assert.Equal(4, documents.Count);
        Assert.Empty(await SwmlSchema.FindViolationsAsync("", documents));
        documents["transfer0"]!["sections"]!["main"]![0]!["connect"]!["encryption"] = "always";
        Assert.NotEmpty(await SwmlSchema.FindViolationsAsync("", documents));
    }
}
