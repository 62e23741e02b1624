using System.Net.Http.Headers;
using System.Text;
using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class RequestBodyTests
{
    private const int Limit = 10_485_760;

    private const string Call = """{"function":"tell_time","call_id":"call-0001"}""";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/json")]
    public async Task Body_OfAnotherContentType_IsRefused(string contentType)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        foreach (string path in new[] { "/safe", "/safe/swaig" })
        {
            var answer = await server.PostAsync(path, Call, contentType);

            Assert.Equal(415, answer.Status);
            Assert.Equal("Content-Type must be application/json", answer.Error);
        }

        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    public async Task Body_OfJsonOrUnnamedType_IsTaken(string? contentType)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        Assert.Equal("noon", (await server.PostAsync("/safe/swaig", Call, contentType)).Response);
    }

    [Theory]
    [InlineData("/safe")]
    [InlineData("/safe/swaig")]
    public async Task Body_AnnouncedTooLarge_IsRefusedUnread(string path)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        using var connection = await RawConnection.OpenAsync(server.Origin);

        // Of the body nothing is ever sent.
        await connection.SendAsync($"""
            POST {path} HTTP/1.1
            Host: localhost
            Content-Length: {Limit + 1}
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}


            """);
        string answer = await connection.ReadUntilAsync("{\"error\":\"Request body too large\"}");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nCache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("{\"error\":\"Request body too large\"}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Limit, false, 200)]
    [InlineData(Limit, true, 200)]
    [InlineData(Limit + 1, true, 413)]
    public async Task Body_AsLargeAsTheLimit_IsTheLargest(int length, bool chunked, int status)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        byte[] body = Padded(length);

        var answer = await server.SendAsync(HttpMethod.Post, "/safe/swaig", request =>
        {
            request.Content = new StreamContent(new MemoryStream(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TransferEncodingChunked = chunked;
        });

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? ["noon"] : [], server.Recorder.Calls);
    }

    [Fact]
    public async Task Body_InManyPieces_IsReadWhole()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        using var connection = await RawConnection.OpenAsync(server.Origin);
        await connection.SendAsync($"""
            POST /safe/swaig HTTP/1.1
            Host: localhost
            Connection: close
            Content-Type: application/json
            Transfer-Encoding: chunked
            Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}


            """);
        foreach (char character in Call)
        {
            await connection.SendAsync($"1\n{character}\n");
        }

        await connection.SendAsync("0\n\n");

        Assert.EndsWith("{\"response\":\"noon\"}", await connection.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("no JSON")]
    [InlineData("""{"function":"tell_time","call_id":"c"} {}""")]
    [InlineData("""{"function":"tell_time","call_id":"c"},""")]
    [InlineData("""{"function":"tell_time","call_id":"c",}""")]
    [InlineData("  ")]
    public async Task Body_NotOneJsonObject_IsRefused(string body)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        foreach (string path in new[] { "/safe", "/safe/swaig" })
        {
            var answer = await server.PostAsync(path, body);

            Assert.Equal(400, answer.Status);
            Assert.Equal("The request body must be one JSON object", answer.Error);
        }

        Assert.Empty(server.Recorder.Calls);
    }

    private static byte[] Padded(int length)
    {
        byte[] body = new byte[length];
        body.AsSpan().Fill((byte)' ');
        Encoding.UTF8.GetBytes(Call).CopyTo(body, 0);
        return body;
    }
}
