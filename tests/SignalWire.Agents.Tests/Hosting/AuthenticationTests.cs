using System.Text;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class AuthenticationTests
{
    private static readonly string Right = Encode($"{TestServer.User}:{TestServer.Password}");

    public static TheoryData<string> WrongHeaders { get; } = new()
    {
        "",
        "Authorization:",
        "Authorization: Basic",
        "Authorization: Basic ",
        $"Authorization: Basic{Right}",
        $"Authorization: Basic\t{Right}",
        $"Authorization: Basics {Right}",
        $"Authorization: Bearer {Right}",
        $"Authorization: {Right}",
        $"Authorization: Basic {Encode("demo-user:wrong-pass")}",
        $"Authorization: Basic {Encode("demo-user:demo-pas")}",
        $"Authorization: Basic {Encode("demo-user:demo-pass2")}",
        $"Authorization: Basic {Encode("Demo-user:demo-pass")}",
        $"Authorization: Basic {Encode("demo-user")}",
        $"Authorization: Basic {Encode(":")}",
        "Authorization: Basic @@@@",
        $"Authorization: Basic {Right[..^1]}",
        $"Authorization: Basic {Right}, Basic {Right}",
        $"Authorization: Basic {new string('A', 4096)}",
        $"Authorization: Basic {Right}\r\nAuthorization: Basic {Right}",
        $"Authorization: Basic {Right}\r\nauthorization: Bearer x",
    };

    [Theory]
    [MemberData(nameof(WrongHeaders))]
    public async Task Request_WithoutTheRightCredentials_IsUnauthorized(string header)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        string headerLine = header.Length == 0 ? "" : header + "\r\n";

        string answer = await RawConnection.ExchangeAsync(
            server.Origin, $"GET /support HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headerLine}\r\n");

        Assert.StartsWith("HTTP/1.1 401 Unauthorized\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nWWW-Authenticate: Basic\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n{\"error\":\"Unauthorized\"}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic ")]
    [InlineData("basic ")]
    [InlineData("BASIC ")]
    [InlineData("bAsIc ")]
    [InlineData("Basic   ")]
    [InlineData("  basic  ")]
    public async Task Request_WithTheRightCredentials_IsServedHoweverTheSchemeIsWritten(string scheme)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        string answer = await RawConnection.ExchangeAsync(
            server.Origin, $"GET /support HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: {scheme}{Right}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/support")]
    [InlineData("POST", "/support")]
    [InlineData("GET", "/support/swaig")]
    [InlineData("POST", "/support/swaig")]
    public async Task Endpoint_OfAnAgent_IsGuarded(string method, string path)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        server.Client.DefaultRequestHeaders.Authorization = null;

        // The credentials come first: neither the content type nor the body is looked at without them.
        var answer = await server.SendAsync(new HttpMethod(method), path, request =>
            request.Content = method == "POST" ? new StringContent("no JSON", Encoding.UTF8, "text/plain") : null);

        Assert.Equal(401, answer.Status);
        Assert.Equal("Basic", answer.Header("WWW-Authenticate"));
    }

    [Theory]
    [InlineData("agent", "pass:with:colons")]
    [InlineData("agent", "Wörter 日本 😀")]
    [InlineData("a@b/c", "p@ss/w:rd?#%20+&=")]
    public async Task Credentials_OfAnyCharacters_AreAccepted(string user, string password)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.BasicAuth = new(user, password)));
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(user, password);

        Assert.Equal(200, (await server.GetAsync("/support")).Status);
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
