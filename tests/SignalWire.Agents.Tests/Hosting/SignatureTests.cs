using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Tests.Security;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Requests that the platform signs with the project's key.</summary>
public sealed class SignatureTests
{
    private const string Key = "signing-key-1";
    private const string Body = """{"call_id": "call-0001"}""";
    private const string Usual = "X-SignalWire-Signature";
    private const string Strong = "X-SignalWire-SHA256-Signature";

    public static TheoryData<string, string, string, int> Signatures => new()
    {
        // Header, what is signed (URL and body), the hash, the status.
        { Usual, "{url}{body}", "sha1", 200 },
        { "X-Twilio-Signature", "{url}{body}", "sha1", 200 },
        { Strong, "{url}{body}", "sha256", 200 },
        { Usual, "{url with credentials}{body}", "sha1", 200 },
        { Usual, "{url}", "sha1", 403 },
        { Usual, "{url} {body}", "sha1", 403 },
        { Usual, "{url}{body}", "sha1 upper", 403 },
        { Usual, "{url}{body}", "sha256", 403 },
        { Strong, "{url}{body}", "sha1", 403 },
        { Usual, "{url}", "base64", 403 },
        { Usual, "{url}{body}", "base64", 403 },
        { "X-Other", "{url}{body}", "sha1", 403 },
    };

    [Theory]
    [MemberData(nameof(Signatures))]
    public async Task Document_WithASigningKey_IsForSignedRequestsAlone(string header, string text, string hash, int status)
    {
        await using var server = await StartAsync();
        string url = $"{server.Origin}safe?x=%20a";

        var answer = await SendAsync(server, "/safe?x=%20a", Body, header, Hash(hash, Fill(text, url, Body)));

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 403, answer.Json.TryGetProperty("detail", out _));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?bodySHA256={hash}", true)]
    [InlineData("?a=1&bodySHA256={hash}&b=2", true)]
    [InlineData("?bodySHA256=00", false)]
    public async Task CompatibleSignature_CountsWhereItCoversTheBody(string query, bool isRight)
    {
        await using var server = await StartAsync();
        query = query.Replace("{hash}", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body))), StringComparison.Ordinal);

        var answer = await SendAsync(server, $"/safe{query}", Body, Usual, Hash("base64", $"{server.Origin}safe{query}"));

        Assert.Equal(isRight ? 200 : 403, answer.Status);
    }

    [Theory]
    [InlineData("https://pub.example.com", "https://pub.example.com/safe")]
    [InlineData("https://pub.example.com:8443/base/", "https://pub.example.com:8443/base/safe")]
    public async Task Signature_BehindAPublicUrl_IsOverThatUrl(string publicUrl, string signedUrl)
    {
        await using var server = await StartAsync(("PublicUrl", publicUrl));

        Assert.Equal(200, (await SendAsync(server, "/safe", Body, Usual, Hash("sha1", signedUrl + Body))).Status);
        Assert.Equal(403, (await SendAsync(server, "/safe", Body, Usual, Hash("sha1", $"{server.Origin}safe{Body}"))).Status);
    }

    [Theory]
    [InlineData("https://Pub.Example.com", "https://pub.example.com/safe")]
    [InlineData("https://Pub.Example.com", "https://Pub.Example.com/safe")]
    [InlineData("HTTPS://pub.example.com:443/", "https://pub.example.com/safe")]
    [InlineData("HTTPS://pub.example.com:443/", "HTTPS://pub.example.com:443/safe")]
    [InlineData("https://pub.example.com./base//", "https://pub.example.com/base/safe")]
    [InlineData("https://pub.example.com./base//", "https://pub.example.com./base/safe")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example/safe")]
    [InlineData("https://bücher.example", "https://bücher.example/safe")]
    [InlineData("https://XN--bcher-kva.example", "https://XN--bcher-kva.example/safe")]
    [InlineData("https://pub.example.com/straße 1", "https://pub.example.com/stra%C3%9Fe%201/safe")]
    [InlineData("https://pub.example.com/straße 1", "https://pub.example.com/straße 1/safe")]
    [InlineData("http://[2001:DB8:0::1]:80", "http://[2001:db8::1]/safe")]
    [InlineData("http://[2001:DB8:0::1]:80", "http://[2001:DB8:0::1]:80/safe")]
    public async Task Signature_OverThePublicUrl_CountsAsDocumentsSpellItAndAsItWasWritten(string publicUrl, string signedUrl)
    {
        await using var server = await StartAsync(("PublicUrl", publicUrl));
        string withCredentials = signedUrl.Replace("://", $"://{TestServer.User}:{TestServer.Password}@", StringComparison.Ordinal);

        Assert.Equal(200, (await SendAsync(server, "/safe", Body, Usual, Hash("sha1", signedUrl + Body))).Status);
        Assert.Equal(200, (await SendAsync(server, "/safe", Body, Strong, Hash("sha256", withCredentials + Body))).Status);
    }

    [Theory]
    [InlineData("https://pub.example.com", "https://PUB.example.com/safe")]
    [InlineData("https://pub.example.com", "http://pub.example.com/safe")]
    [InlineData("https://pub.example.com", "https://pub.example.com:443/safe")]
    [InlineData("https://pub.example.com:443", "https://pub.example.com:444/safe")]
    [InlineData("https://bücher.example", "https://BÜCHER.example/safe")]
    [InlineData("https://pub.example.com/base", "https://pub.example.com/safe")]
    [InlineData("https://pub.example.com/base", "https://pub.example.com/BASE/safe")]
    public async Task Signature_OverAnotherSpelling_DoesNotCount(string publicUrl, string signedUrl)
    {
        await using var server = await StartAsync(("PublicUrl", publicUrl));

        Assert.Equal(403, (await SendAsync(server, "/safe", Body, Usual, Hash("sha1", signedUrl + Body))).Status);
    }

    [Theory]
    [InlineData("Agents.Example.com", "http://agents.example.com/safe")]
    [InlineData("Agents.Example.com", "http://Agents.Example.com/safe")]
    [InlineData("agents.example.com:80", "http://agents.example.com/safe")]
    [InlineData("agents.example.com:80", "http://agents.example.com:80/safe")]
    [InlineData("agents.example.com.", "http://agents.example.com/safe")]
    [InlineData("agents.example.com.:8080", "http://agents.example.com.:8080/safe")]
    public async Task Signature_WithoutAPublicUrl_IsOverTheHostAsDocumentsSpellItOrAsItWasCalled(string host, string signedUrl)
    {
        await using var server = await StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, "/safe", request =>
        {
            request.Headers.Host = host;
            request.Content = new StringContent(Body, Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation(Usual, Hash("sha1", signedUrl + Body));
        });

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("https://Bücher.Example:443/Voice/")]
    [InlineData("https://agents.example.com.")]
    [InlineData("http://[2001:DB8:0::1]:8080/a b")]
    public async Task Url_OfADocument_IsTheOneThatSignaturesCover(string publicUrl)
    {
        await using var server = await StartAsync(("PublicUrl", publicUrl), ("RequireSignedToolCalls", "true"));
        var url = new SwmlDocument((await server.GetAsync($"/safe?call_id={TestServer.CallId}")).Json).ToolUrl("open_safe");
        string body = $$$"""{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"{{{TestServer.CallId}}}"}""";
        string path = url.OriginalString[url.OriginalString.IndexOf("/safe/", StringComparison.Ordinal)..];

        Assert.Equal(200, (await SendAsync(server, path, body, Usual, Hash("sha1", url.OriginalString + body))).Status);
        Assert.Equal(["opened"], server.Recorder.Calls);
    }

    [Fact]
    public async Task CompatibleSignature_WithTheDefaultPort_Counts()
    {
        await using var server = await StartAsync(("PublicUrl", "https://pub.example.com"));
        string query = $"?bodySHA256={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body)))}";

        Assert.Equal(
            200,
            (await SendAsync(server, $"/safe{query}", Body, Usual, Hash("base64", $"https://pub.example.com:443/safe{query}"))).Status);
        Assert.Equal(
            403,
            (await SendAsync(server, $"/safe{query}", Body, Usual, Hash("base64", $"https://pub.example.com:444/safe{query}"))).Status);
    }

    [Fact]
    public async Task Credentials_AreLookedAtFirst()
    {
        await using var server = await StartAsync();
        server.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(401, (await SendAsync(server, "/safe", Body, Usual, Hash("sha1", $"{server.Origin}safe{Body}"))).Status);
        Assert.Equal(401, (await server.PostAsync("/safe", Body)).Status);
    }

    [Fact]
    public async Task ToolCalls_NeedNoSignatureUnlessItIsAskedFor()
    {
        await using var server = await StartAsync();

        Assert.Equal(200, (await server.CallAsync("open_safe")).Status);
        Assert.Equal(["opened"], server.Recorder.Calls);
    }

    [Fact]
    public async Task ToolCalls_ThatMustBeSigned_RunForSignedRequestsAlone()
    {
        await using var server = await StartAsync(("RequireSignedToolCalls", "true"));
        string path = new SwmlDocument((await server.GetAsync($"/safe?call_id={TestServer.CallId}")).Json).ToolUrl("open_safe")
            .PathAndQuery;
        string body = $$$"""{"function":"open_safe","argument":{"parsed":[{}]},"call_id":"{{{TestServer.CallId}}}"}""";

        Assert.Equal(403, (await server.PostAsync(path, body)).Status);
        Assert.Equal(403, (await server.PostAsync("/safe/post_prompt", "{}")).Status);
        Assert.Empty(server.Recorder.Calls);
        Assert.Equal(
            200, (await SendAsync(server, path, body, Usual, Hash("sha1", $"{server.Origin.ToString().TrimEnd('/')}{path}{body}"))).Status);
        Assert.Equal(["opened"], server.Recorder.Calls);
    }

    [Fact]
    public async Task Document_ByGet_NeedsNoSignature()
    {
        await using var server = await StartAsync();

        Assert.Equal(200, (await server.GetAsync("/safe")).Status);
    }

    [Theory]
    [InlineData("/safe")]
    [InlineData("/safe?call_id=victim")]
    [InlineData("/safe/swaig")]
    [InlineData("/safe/post_prompt")]
    [InlineData("/safe/debug")]
    public async Task Document_ByGetThatMustBeSigned_IsServedToSignedRequestsAlone(string path)
    {
        await using var server = await StartAsync(("RequireSignedGet", "true"));
        string url = server.Origin.ToString().TrimEnd('/') + path;

        Assert.Equal(403, (await server.GetAsync(path)).Status);
        Assert.Equal(403, (await SendAsync(Hash("sha1", url + "?"))).Status);
        Assert.Equal(200, (await SendAsync(Hash("sha1", url))).Status);

        Task<Answer> SendAsync(string signature) =>
            server.SendAsync(HttpMethod.Get, path, request => request.Headers.Add(Usual, signature));
    }

    [Theory]
    [InlineData("RequireSignedToolCalls")]
    [InlineData("RequireSignedGet")]
    public async Task RequiredSignature_WithoutAKey_IsRefusedAtStart(string option)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestServer.StartAsync<SafeAgent>(builder => builder.Configuration[$"SignalWire:{option}"] = "true"));

        Assert.Contains($"{option} is on without a SigningKey", refused.Message, StringComparison.Ordinal);
    }

    private static Task<TestServer> StartAsync(params (string Key, string Value)[] options) => TestServer.StartAsync<SafeAgent>(builder =>
    {
        builder.Configuration["SIGNALWIRE_SIGNING_KEY"] = Key;
        foreach (var (key, value) in options)
        {
            builder.Configuration[$"SignalWire:{key}"] = value;
        }
    });

    private static Task<Answer> SendAsync(TestServer server, string path, string body, string header, string signature) =>
        server.SendAsync(HttpMethod.Post, path, request =>
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation(header, signature);
        });

    private static string Fill(string template, string url, string body) => template
        .Replace(
            "{url with credentials}",
            url.Replace("://", $"://{TestServer.User}:{TestServer.Password}@", StringComparison.Ordinal),
            StringComparison.Ordinal)
        .Replace("{url}", url, StringComparison.Ordinal)
        .Replace("{body}", body, StringComparison.Ordinal);

    private static string Hash(string kind, string text)
    {
        byte[] key = Encoding.UTF8.GetBytes(Key);
        byte[] input = Encoding.UTF8.GetBytes(text);
#pragma warning disable CA5350 // The platform's own scheme.
        return kind switch
        {
            "sha1" => Convert.ToHexStringLower(HMACSHA1.HashData(key, input)),
            "sha1 upper" => Convert.ToHexString(HMACSHA1.HashData(key, input)),
            "base64" => Convert.ToBase64String(HMACSHA1.HashData(key, input)),
            _ => Convert.ToHexStringLower(HMACSHA256.HashData(key, input)),
        };
#pragma warning restore CA5350
    }
}
