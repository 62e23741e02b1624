using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>What the platform tells of a call in between, and whoever pretends to be the platform.</summary>
public sealed class CallbackTests
{
    private const string Refer = """
        {"event_type":"calling.call.refer","params":{"call_id":"c-1","node_id":"n","segment_id":"s","tag":"t",
        "sip_refer_to":"sip:a@example.com",
        "state":"completed","sip_refer_response_code":"202","sip_notify_response_code":200}}
        """;

    private const string State = """
        {"event_type":"calling.call.state","params":{"call_id":"c-2","node_id":"n","segment_id":"s","call_state":"ended",
        "parent":{"call_id":"c-1"},
        "peer":{"call_id":"c-3"},"device":{"type":"sip"}}}
        """;

    public static TheoryData<string, string> Endpoints => new() { { "/refer", Refer }, { "/state", State } };

    [Fact]
    public async Task ReferStatus_OfThePlatform_ReachesTheHandler()
    {
        var told = new TaskCompletionSource<ReferStatus>();
        await using var server = await StartAsync(app => app.MapReferStatus("/refer", (status, cancel) =>
        {
            Assert.True(cancel.CanBeCanceled);
            told.SetResult(status);
            return default;
        }));

        var answer = await server.PostAsync("/refer", Refer);

        Assert.Equal((200, """{"success":true}"""), (answer.Status, answer.Text));
        var status = await told.Task;
        Assert.Equal(
            new ReferStatus
            {
                CallId = "c-1", NodeId = "n", SegmentId = "s", Tag = "t", ReferTo = "sip:a@example.com", State = "completed",
                ResponseCode = 202, NotifyResponseCode = 200, Body = status.Body,
            },
            status);
        Assert.True(status.IsTransferred);
        Assert.Equal("calling.call.refer", status.Body.GetProperty("event_type").GetString());
    }

    [Fact]
    public async Task CallStateChange_OfThePlatform_ReachesTheHandler()
    {
        var told = new TaskCompletionSource<CallStateChange>();
        await using var server = await StartAsync(app => app.MapCallState("/state", async (change, cancel) =>
        {
            await Task.Yield();
            told.SetResult(change);
        }));

        Assert.Equal(200, (await server.PostAsync("/state", State)).Status);
        var change = await told.Task;
        Assert.Equal(
            new CallStateChange
            {
                CallId = "c-2", NodeId = "n", SegmentId = "s", State = CallState.Ended, ParentCallId = "c-1", PeerCallId = "c-3", Body =
                    change.Body,
            },
            change);
        Assert.Equal("sip", change.Body.GetProperty("params").GetProperty("device").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("100", false)]
    [InlineData("200", true)]
    [InlineData("486", false)]
    public async Task Transfer_OfACall_IsDoneWhenTheOtherSideSaysSo(string? notified, bool isTransferred)
    {
        ReferStatus? told = null;
        await using var server = await StartAsync(app => app.MapReferStatus("/refer", (status, _) =>
        {
            told = status;
            return default;
        }));
        string code = notified is null ? "" : $",\"sip_notify_response_code\":\"{notified}\"";

        await server.PostAsync("/refer", $$$"""{"event_type":"calling.call.refer","params":{"call_id":"c","state":"s"{{{code}}}}}""");

        Assert.Equal(isTransferred, told!.IsTransferred);
        Assert.Null(told.ReferTo);
    }

    [Fact]
    public async Task CallState_ThatIsNotKnown_IsToldWithoutAName()
    {
        CallStateChange? told = null;
        await using var server = await StartAsync(app => app.MapCallState("/state", (change, _) =>
        {
            told = change;
            return default;
        }));

        await server.PostAsync("/state", """{"event_type":"calling.call.state","params":{"call_id":"c","call_state":"parked"}}""");

        Assert.Null(told!.State);
        Assert.Equal("parked", told.Body.GetProperty("params").GetProperty("call_state").GetString());
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Request_WithoutTheRightCredentials_ChangesNothing(string path, string body)
    {
        await using var server = await StartAsync(Both);
        foreach (var header in new[] { null, TestServer.BasicAuth(TestServer.User, "guess"), new AuthenticationHeaderValue("Bearer", "x") })
        {
            server.Client.DefaultRequestHeaders.Authorization = header;

            // Nothing else is looked at first: a wrong type would be 415, and a wrong size 413.
            foreach (string sent in new[] { body, new string(' ', 1_000_000) })
            {
                var answer = await server.PostAsync(path, sent, "text/plain");
                Assert.Equal((401, "Unauthorized", "Basic"), (answer.Status, answer.Error, answer.Header("WWW-Authenticate")));
            }
        }

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Request_OfAnotherContentType_ChangesNothing(string path, string body)
    {
        await using var server = await StartAsync(Both);

        foreach (string type in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data" })
        {
            Assert.Equal(415, (await server.PostAsync(path, body, type)).Status);
        }

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Request_ThatIsTooLarge_ChangesNothing(string path, string body)
    {
        await using var server = await StartAsync(Both);

        foreach (bool chunked in new[] { false, true })
        {
            foreach (int length in new[] { (64 * 1024) + 1, 1_000_000, 11 * 1024 * 1024 })
            {
                var answer = await server.SendAsync(HttpMethod.Post, path, request =>
                {
                    request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body.PadRight(length))));
                    request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                    request.Headers.TransferEncodingChunked = chunked;
                });
                Assert.Equal((413, "Request body too large"), (answer.Status, answer.Error));
            }
        }

        Assert.Empty(server.Recorder.Calls);
        Assert.Equal(200, (await server.PostAsync(path, body.PadRight(64 * 1024))).Status);
        Assert.Single(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{}")]
    [InlineData("""{"params":{"call_id":"c","state":"s","call_state":"ended"}}""")]
    [InlineData("""{"event_type":"calling.call.other","params":{"call_id":"c","state":"s","call_state":"ended"}}""")]
    [InlineData("""{"event_type":["EVENT"],"params":{"call_id":"c","state":"s","call_state":"ended"}}""")]
    [InlineData("""{"event_type":"EVENT"}""")]
    [InlineData("""{"event_type":"EVENT","params":[]}""")]
    [InlineData("""{"event_type":"EVENT","params":"call_id"}""")]
    [InlineData("""{"event_type":"EVENT","params":{}}""")]
    [InlineData("""{"event_type":"EVENT","params":{"call_id":"c"}}""")]
    [InlineData("""{"event_type":"EVENT","params":{"call_id":"","state":"s","call_state":"ended"}}""")]
    [InlineData("""{"event_type":"EVENT","params":{"call_id":7,"state":"s","call_state":"ended"}}""")]
    [InlineData("""{"event_type":"EVENT","params":{"call_id":"c","state":{},"call_state":7}}""")]
    [InlineData("""{"event_type":"EVENT","call_id":"c","state":"s","call_state":"ended"}""")]
    public async Task Request_OfAnotherShape_ChangesNothing(string body)
    {
        await using var server = await StartAsync(Both);

        foreach (var (path, eventType) in new[] { ("/refer", "calling.call.refer"), ("/state", "calling.call.state") })
        {
            var answer = await server.PostAsync(path, body.Replace("EVENT", eventType, StringComparison.Ordinal));
            Assert.Equal(400, answer.Status);
            Assert.Contains(
                answer.Error!, new[] { "The request body must be one JSON object", $"The request body is not a '{eventType}' event" });
        }

        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Event_OfAnotherKind_ChangesNothing()
    {
        await using var server = await StartAsync(Both);

        Assert.Equal(400, (await server.PostAsync("/refer", State)).Status);
        Assert.Equal(400, (await server.PostAsync("/state", Refer)).Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Request_OfAnotherMethod_ChangesNothing(string method)
    {
        await using var server = await StartAsync(Both);

        Assert.Equal(405, (await server.SendAsync(new HttpMethod(method), "/refer")).Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Handler_ThatThrows_IsLoggedAndNotTold()
    {
        await using var server = await StartAsync(app =>
        {
            app.MapReferStatus("/refer", (_, _) => throw new InvalidOperationException("a secret reason"));
            app.MapCallState("/state", async (_, _) =>
            {
                await Task.Yield();
                throw new InvalidOperationException("a secret reason");
            });
        });

        foreach (var (path, body) in new[] { ("/refer", Refer), ("/state", State) })
        {
            var answer = await server.PostAsync(path, body);
            Assert.Equal((500, """{"error":"Internal server error"}"""), (answer.Status, answer.Text));
            Assert.Equal("no-store", answer.Header("Cache-Control"));
        }

        Assert.Equal(2, server.Log.OfAgents.Count(entry => entry.Level == LogLevel.Error && entry.Exception?.Message == "a secret reason"));
    }

    [Fact]
    public async Task Endpoints_WithoutAgents_AreRefusedWhenMapped()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Throws<InvalidOperationException>(() => app.MapReferStatus("/refer", (_, _) => default));
        Assert.Throws<InvalidOperationException>(() => app.MapCallState("/state", (_, _) => default));
    }

    private static Task<TestServer> StartAsync(Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null) =>
        TestServer.StartAsync(map, configure);

    private static void Both(WebApplication app)
    {
        var recorder = app.Services.GetRequiredService<CallRecorder>();
        app.MapReferStatus("/refer", (status, _) => Record(status.CallId));
        app.MapCallState("/state", (change, _) => Record(change.CallId));

        ValueTask Record(string call)
        {
            recorder.Record(call);
            return default;
        }
    }
}
