using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.CommandLine;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CallFlows;

/// <summary>Call flows, served as agents are.</summary>
public sealed partial class CallFlowTests
{
    private const string Rest = """
        {"label":"start"},{"prompt":{"play":"say:Press one to leave a message.","max_digits":1}},
        {"switch":{"variable":"prompt_value","case":{"1":[{"execute":{"dest":"voicemail"}},{"goto":{"label":"start"}}]}}},{"hangup":{}}
        ],"voicemail":[{"record":{"max_length":60}},{"return":null}]}}
        """;

    [Theory]
    [InlineData("/hours", """{"answer":{"max_duration":300}},""")]
    [InlineData("/hours/?do=greet", """{"answer":{}},{"play":{"url":"say:Hello ."}},""")]
    public async Task Document_OfACallFlow_IsServed(string path, string begin)
    {
        await using var server = await TestServer.StartAsync<HoursFlow>();

        var answer = await server.GetAsync(path);

        Assert.Equal(200, answer.Status);
        Assert.Equal($$"""{"version":"1.0.0","sections":{"main":[{{begin}}{{Rest.ReplaceLineEndings("")}}""", answer.Text);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal(["disposed"], server.Recorder.Calls);
    }

    [Fact]
    public async Task Document_AskedForByPost_KnowsTheCall()
    {
        await using var server = await TestServer.StartAsync<HoursFlow>();

        var answer = await server.PostAsync("/hours?do=greet", """{"call":{"call_id":"c","from":"+15550100001"}}""");

        Assert.Equal(
            "say:Hello +15550100001.",
            answer.Json.GetProperty("sections").GetProperty("main")[1].GetProperty("play").GetProperty("url").GetString());
    }

    [Fact]
    public async Task Document_OfAPlainFlow_IsAskedForOnce()
    {
        int before = PlainFlow.Asked;
        await using var server = await TestServer.StartAsync<PlainFlow>();
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(
                """{"version":"1.0.0","sections":{"main":[{"play":{"url":"say:Closed."}},{"hangup":{}}]}}""", (await server.GetAsync(
                    "/plain")).Text);
        }

        Assert.InRange(PlainFlow.Asked - before, 0, 1);
    }

    [Theory]
    [InlineData("throw", "a secret reason")]
    [InlineData("jump", "nowhere")]
    public async Task Configuration_ThatFails_IsAnErrorAndNotTheUnconfiguredDocument(string change, string logged)
    {
        await using var server = await TestServer.StartAsync<HoursFlow>();

        var answer = await server.GetAsync($"/hours?do={change}");

        Assert.Equal((500, """{"error":"Internal server error"}"""), (answer.Status, answer.Text));
        Assert.Contains(server.Log.Entries, entry => entry.Exception?.Message.Contains(logged, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Document_WithoutCredentials_IsRefused()
    {
        await using var server = await TestServer.StartAsync<HoursFlow>();

        var answer = await server.SendAsync(
            HttpMethod.Get, "/hours", request => request.Headers.Authorization = TestServer.BasicAuth("demo-user", "no"));

        Assert.Equal(401, answer.Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("/hours/swaig")]
    [InlineData("/hours/post_prompt")]
    public async Task Endpoint_OfAConversation_IsNotThere(string path)
    {
        await using var server = await TestServer.StartAsync<HoursFlow>();

        Assert.Equal(404, (await server.PostAsync(path, "{}")).Status);
    }

    [Fact]
    public async Task Flow_ThatWouldFail_DoesNotStartAndSaysAllThatIsWrong()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartAsync<BrokenFlow>());

        Assert.Equal(
            [
                "The document of 'Broken' would fail on a call:",
                "Section 'main' jumps to the label 'nowhere', which it does not contain; add new Label(\"nowhere\"), or use an existing "
                + "label.",
                "Section 'empty' has no verbs, so a call that reaches it does nothing; add a verb, or remove the section.",
            ],
            fault.Message.Split(Environment.NewLine));
    }

    [Fact]
    public async Task DumpSwml_OfACallFlow_ShowsTheDocumentOfTheCall()
    {
        var run = await CommandRun.OfAsync(
            app => app.MapVoiceAgent<HoursFlow>(), "--dump-swml", "--raw", "--query", "do=greet", "--from-number", "Ann");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("say:Hello Ann.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>It would fail on a call. Nested and private, so that the assembly's registry does not map it.</summary>
    [CallFlow("Broken", Route = "/broken")]
    private sealed partial class BrokenFlow
    {
        [FlowSection]
        private static Verb[] Main =>
            [new Goto("nowhere"), new Goto("${vars.place}"), new Cond(new Condition("a", new Label("inside"))), new Goto("inside")];

        [FlowSection]
        private static Verb[] Empty => [];
    }
}
