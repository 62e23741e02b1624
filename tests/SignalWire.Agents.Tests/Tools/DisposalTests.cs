using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent lives for one call, and ends with it, before its services do.</summary>
public sealed partial class DisposalTests
{
    public static TheoryData<string, string, string> Calls => new()
    {
        { "answer", """{"text":"now"}""", "made, now, disposed agent, disposed scope" },
        { "answer_later", "{}", "made, later, disposed agent, disposed scope" },
        { "fail", "{}", "made, failed, disposed agent, disposed scope" },
        { "fail_later", "{}", "made, gave up, disposed agent, disposed scope" },
        { "lack", "{}", "made, disposed agent, disposed scope" },
        { "answer", """{"text":[7]}""", "" },
        { "need_no_agent", "{}", "" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Agent_OfACallByHttp_IsDisposedWhenItHasEnded(string tool, string arguments, string events)
    {
        CallRecorder recorder;
        await using (var server = await TestServer.StartAsync<DisposableAgent>())
        {
            recorder = server.Recorder;
            Assert.Equal(200, (await server.CallAsync(tool, arguments)).Status);

            // The answer is sent when the agent has been disposed; the scope may still be closing.
            Assert.StartsWith(Regex.Replace(events, ", disposed scope$", ""), Events(recorder), StringComparison.Ordinal);
        }

        Assert.Equal(events, Events(recorder));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Agent_OfACallFromInside_IsDisposedWhenItHasEnded(string tool, string arguments, string events)
    {
        await using var app = TestServer.Build(new LogCapture());

        await app.Services.GetRequiredService<IToolCaller<DisposableAgent>>().CallAsync(tool, Encoding.UTF8.GetBytes(arguments));

        Assert.Equal(events, Events(app.Services.GetRequiredService<CallRecorder>()));
    }

    [Fact]
    public async Task Agent_DisposableThroughItsBase_IsDisposed()
    {
        await using var server = await TestServer.StartAsync<InheritingDisposableAgent>();

        Assert.Equal("answered", (await server.CallAsync("answer")).Response);

        Assert.Equal(["answered", "disposed base"], server.Recorder.Calls);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Disposal_ThatFails_IsLoggedAndTheAnswerStands(string later)
    {
        await using var server = await TestServer.StartAsync<DisposableAgent>();

        var answer = await server.CallAsync("fail_to_dispose", $$"""{"later":{{later}}}""", callId: "call-17");

        Assert.Equal("answered", answer.Response);
        var entry = Assert.Single(server.Log.OfAgents, entry => entry.Level == LogLevel.Error);
        Assert.Contains("'fail_to_dispose'", entry.Message, StringComparison.Ordinal);
        Assert.Contains("'call-17'", entry.Message, StringComparison.Ordinal);
        Assert.Equal(DisposableAgent.Reason, entry.Exception?.Message);
    }

    [Fact]
    public async Task Scope_OfACallFromInside_ThatFailsToClose_IsLoggedAndTheAnswerStands()
    {
        var log = new LogCapture();
        await using var app = TestServer.Build(log, builder => builder.Services.AddScoped<CallRecorder, FailingRecorder>());
        var caller = app.Services.GetRequiredService<IToolCaller<InheritingDisposableAgent>>();

        for (int i = 0; i < 2; i++)
        {
            Assert.Equal("answered", (await caller.CallAsync("answer", default)).Result.Response);
        }

        Assert.Equal(2, log.OfAgents.Count(entry =>
            entry.Level == LogLevel.Error
            && entry.Message.Contains("'answer'", StringComparison.Ordinal)
            && entry.Exception is InvalidOperationException));
    }

    private static string Events(CallRecorder recorder) =>
        string.Join(", ", recorder.Calls.Select(call => ScopeNumber().Replace(call, "disposed scope")));

    [GeneratedRegex(@"^disposed \d+$")]
    private static partial Regex ScopeNumber();
}
