using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example with services, settings, per-call configuration and summaries, compiled as it stands.</summary>
public sealed class BistroExampleTests
{
    [SharedFact]
    public async Task Example_AsItStands_CompilesWithoutAnyDiagnostic()
    {
        var run = GeneratorRun.Start(TestCompilation.Create(BistroSource.Text), new VoiceAgentGenerator());
        using var image = new MemoryStream();
        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(await run.Output.WithAnalyzers(OurAnalyzers.All).GetAnalyzerDiagnosticsAsync());
    }

    [SharedFact]
    public async Task Document_OfTheExample_SaysWhatItsCodeSays()
    {
        await using var agent = BistroSource.Compile();
        var ai = agent.Ai();

        Assert.Equal(
            """[{"title":"Role","body":"You take table reservations for the bistro.","bullets":["Be brief.","Repeat date and party"""
            + """ size before you call book_table."],"subsections":[{"title":"Tone","body":"Warm, never chatty."}]}]""",
            ai.GetProperty("prompt").GetProperty("pom").GetRawText());
        Assert.Equal(0.3, ai.GetProperty("prompt").GetProperty("temperature").GetDouble());
        Assert.Equal("""{"end_of_speech_timeout":700,"attention_timeout":10000}""", ai.GetProperty("params").GetRawText());
        Assert.Equal(
            """[{"name":"English","code":"en-US","voice":"elevenlabs.rachel","speech_fillers":["One moment."],"function_fillers":"""
            + """["Let me check."]},{"name":"Spanish","code":"es-MX","voice":"luna","engine":"rime","model":"arcana"}]""",
            ai.GetProperty("languages").GetRawText());
        Assert.Equal(
            """["Bistro",{"hint":"bee stro","pattern":"bee ?stro","replace":"Bistro","ignore_case":true}]""", ai.GetProperty("hints")
                .GetRawText());
        Assert.Equal("""[{"replace":"BBQ","with":"barbecue","ignore_case":true}]""", ai.GetProperty("pronounce").GetRawText());
        Assert.Equal("""["check_time"]""", ai.GetProperty("SWAIG").GetProperty("native_functions").GetRawText());
        Assert.Equal(
            """{"check_time":{"en-US":["Let me look at the clock."]}}""",
            ai.GetProperty("SWAIG").GetProperty("internal_fillers").GetRawText());
        Assert.Equal("""{"restaurant":"Bistro"}""", ai.GetProperty("global_data").GetRawText());
        Assert.StartsWith(
            "Summarise the call.\n\n", ai.GetProperty("post_prompt").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            "The caller's mood in one word.", ai.GetProperty("post_prompt").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://cdn.example.com/hold.mp3", agent.Function("book_table").GetProperty("wait_file").GetString());
    }

    [SharedFact]
    public async Task Configuration_OfTheExample_ShapesTheDocumentOfItsCall()
    {
        await using var server = await BistroSource.ServeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/bistro?vip=1&branch=north");
        request.Headers.Authorization = LiveServer.Credentials;
        request.Headers.Add("X-Closed", "yes");
        request.Content = new StringContent("""{"call":{"from":"+15550100001"}}""", Encoding.UTF8, "application/json");

        using var response = await server.SendAsync(request);
        var verbs = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("sections").GetProperty("main");
        var ai = verbs[2].GetProperty("ai");

        Assert.Equal("VIP", ai.GetProperty("prompt").GetProperty("pom")[1].GetProperty("title").GetString());
        Assert.Equal("+15550100001", ai.GetProperty("global_data").GetProperty("caller").GetString());
        Assert.Equal("Bistro", ai.GetProperty("global_data").GetProperty("restaurant").GetString());
        var functions = ai.GetProperty("SWAIG").GetProperty("functions").EnumerateArray().ToList();
        Assert.Equal(["opening_hours", "cancel"], functions.Select(function => function.GetProperty("function").GetString()));
        Assert.Contains("__carried=", functions[1].GetProperty("web_hook_url").GetString(), StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task Tool_OfTheExample_SendsAMessageAndSetsData()
    {
        await using var agent = BistroSource.Compile();

        Assert.Equal(
            """
            {"response":"Booked. The reference is 2/2026-04-02/19:30/Any//+15550100001.","action":[
            {"set_global_data":{"booking_id":"2/2026-04-02/19:30/Any//+15550100001"}},
            {"SWML":{"version":"1.0.0","sections":{"main":[{"send_sms":{"to_number":"+15550100001","from_number":"+15550100000","body":"Your table: 2/2026-04-02/19:30/Any//+15550100001"}}]}}}]}
            """.ReplaceLineEndings(""),
            await agent.AnswerAsync(
                "book_table",
                """{"booking":{"party_size":2,"on":"2026-04-02","at":"19:30"},"callback":"+15550100001"}"""));
    }
}
