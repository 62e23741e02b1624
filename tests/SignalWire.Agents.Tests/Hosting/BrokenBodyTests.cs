using System.Text.Json;
using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Requests whose body breaks HTTP itself.</summary>
public sealed class BrokenBodyTests
{
    private static readonly string[] s_paths =
        ["/safe", "/safe/swaig", "/safe/post_prompt", "/safe/debug", "/safe/debug_events", "/safe/check_for_input"];

    /// <summary>What follows the head of a chunked request.</summary>
    private static readonly Dictionary<string, string> s_bodies = new()
    {
        ["a size beyond all numbers"] = "ffffffffffffffff\n{}\n0\n\n",
        ["a size that is the largest number"] = "7fffffffffffffff\n{}\n0\n\n",
        ["a negative size"] = "-1\n{}\n0\n\n",
        ["a size that is not a number"] = "zz\n{}\n0\n\n",
        ["no size"] = "\n{}\n0\n\n",
        ["a second size beyond all numbers"] = "2\n{}\nfffffffffffffffff\n\n",
        ["more than its size"] = "2\n{}{}\n0\n\n",
        ["a trailer without a colon"] = "2\n{}\n0\nno trailer\n\n",
    };

    public static IEnumerable<object[]> Broken => s_paths.SelectMany(_ => s_bodies.Keys, (path, chunks) => new object[] { path, chunks });

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Body_WithBrokenChunks_IsABadRequest(string path, string chunks)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        string answer = await RawConnection.ExchangeAsync(server.Origin, $"""
            POST {path} HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Transfer-Encoding: chunked
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}
            Connection: close

            {s_bodies[chunks]}
            """);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nCache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.NotEmpty(JsonElement.Parse(answer.Split("\r\n\r\n", 2)[1]).GetProperty("error").GetString()!);
        AssertQuiet(server);
    }

    [Theory]
    [InlineData("/safe")]
    [InlineData("/safe/swaig")]
    [InlineData("/safe/post_prompt")]
    public async Task Body_ThatEndsTooEarly_IsNoFaultOfOurs(string path)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        using (var connection = await RawConnection.OpenAsync(server.Origin))
        {
            await connection.SendAsync($$"""
                POST {{path}} HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 400
                Authorization: {{TestServer.BasicAuth(TestServer.User, TestServer.Password)}}

                {"call_id":
                """);
            await Task.Delay(100);
            connection.Abort();
        }

        await server.Log.FirstAsync(entry => entry.Message.EndsWith(" stopped.", StringComparison.Ordinal)).WaitAsync(Patience.Limit);
        AssertQuiet(server);
    }

    private static void AssertQuiet(TestServer server)
    {
        Assert.Empty(server.Log.Warnings);
        Assert.Empty(server.Recorder.Calls);
    }
}
