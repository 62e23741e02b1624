using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.LiveTests.DataMaps;

/// <summary>What a model passes stays where the author of a map put it: within its part of the URL, and with the service that is
/// meant.</summary>
public sealed class DataMapUrlTests
{
    /// <summary>The URL below the service, what the model passes, and the request, whose path the server has decoded once.</summary>
    public static TheoryData<string, string, string> Urls => new()
    {
        { "/find/${args.word}/now", "a b", "GET /find/a%20b/now" },
        { "/find/${args.word}", "../admin", "GET /find/..%2Fadmin" },
        { "/find/${args.word}", "x?admin=1#y", "GET /find/x%3Fadmin=1%23y" },
        { "/find/${args.word}", "%2e%2e%2f", "GET /find/%2e%2e%2f" },
        { "/find?q=${args.word}&limit=1", "x&limit=9", "GET /find?q=x%26limit%3D9&limit=1" },
        { "/find?q=%{args.word}", "é+", "GET /find?q=%C3%A9%2B" },
        { "/find?q=${enc:args.word}", "x&y", "GET /find?q=x%26y" },
        { "/find?q=${enc:url:args.word}", "x&y", "GET /find?q=x%26y" },
        { "/find?q=${lc:enc:url:args.word}", "X&Y", "GET /find?q=x%26y" },
        { "/find?q=${uc:args.word}", "x&y", "GET /find?q=X%26Y" },
    };

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Argument_InAUrl_StaysInItsPart(string url, string word, string request)
    {
        await using var service = await LoopbackService.StartAsync([]);

        await RunAsync($"{service.Url}{url}", word);

        Assert.Equal($"{request} X-Key=secret", Assert.Single(service.Requests));
    }

    /// <summary>Dots alone would be a way out of the path, and an address is not for a model to write.</summary>
    [Theory]
    [InlineData("/find/${args.word}/now", "..")]
    [InlineData("/find/${args.word}", ".")]
    [InlineData("/find/${args.word}${args.word}/now", ".")]
    [InlineData("@${args.word}/find", "127.0.0.1/x")]
    [InlineData("${args.word}/find", ".evil.example")]
    [InlineData("${args.word}/find", "0/x")]
    [InlineData("${args.word}/find", "@evil.example")]
    public async Task Argument_ThatLeadsElsewhere_IsNotSent(string url, string word)
    {
        await using var service = await LoopbackService.StartAsync([]);

        Assert.Equal("Nothing.", await RunAsync($"{service.Url}{url}", word));
        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData(301, "GET")]
    [InlineData(302, "GET")]
    [InlineData(303, "GET")]
    [InlineData(307, "POST")]
    [InlineData(308, "POST")]
    public async Task Redirect_WithinTheService_IsFollowed(int status, string method)
    {
        await using var service = await LoopbackService.StartAsync(new() { ["/old"] = (status, "/new?x=1"), ["/new"] = (200, "moved") });

        Assert.Equal("moved", await RunAsync($"{service.Url}/old", "a", "POST"));
        Assert.StartsWith("POST /old X-Key=secret", service.Requests.First(), StringComparison.Ordinal);
        Assert.StartsWith($"{method} /new?x=1 X-Key=secret", service.Requests.Last(), StringComparison.Ordinal);
        Assert.Equal(method == "POST", service.Requests.Last().EndsWith("""{"q":"a"}""", StringComparison.Ordinal));
    }

    /// <summary>Another port is another service too; so it is with a client of the program's own.</summary>
    [Theory]
    [InlineData(false, "{other}/new")]
    [InlineData(true, "{other}/new")]
    [InlineData(false, "http://localhost:{port}/new")]
    [InlineData(true, "//localhost:{port}/new")]
    [InlineData(false, "ftp://127.0.0.1/new")]
    public async Task Redirect_ToAnotherHost_IsNotFollowed(bool hasFactory, string location)
    {
        var answers = new Dictionary<string, (int, string)> { ["/new"] = (200, "moved") };
        await using var other = await LoopbackService.StartAsync(answers);
        await using var service = await LoopbackService.StartAsync(answers);
        answers["/old"] = (302, location.Replace("{other}", other.Url, StringComparison.Ordinal)
            .Replace("{port}", $"{new Uri(service.Url).Port}", StringComparison.Ordinal));

        Assert.Equal("Nothing.", await RunAsync($"{service.Url}/old", "a", configure: services =>
        {
            if (hasFactory)
            {
                services.AddHttpClient();
            }
        }));
        Assert.Empty(other.Requests);
        Assert.Equal("GET /old X-Key=secret", Assert.Single(service.Requests));
    }

    [Fact]
    public async Task Redirect_InACircle_Ends()
    {
        await using var service = await LoopbackService.StartAsync(new() { ["/old"] = (302, "/old") });

        Assert.Equal("Nothing.", await RunAsync($"{service.Url}/old", "a"));
        Assert.InRange(service.Requests.Count, 2, 10);
    }

    private static async Task<string?> RunAsync(
        string url, string word, string method = "GET", Action<IServiceCollection>? configure = null)
    {
        string body = method == "POST" ? ", Body = \"{\\\"q\\\":\\\"${args.word}\\\"}\"" : "";
        await using var agent = LiveAgent.Compile(configure ?? (_ => { }), $$"""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Look it up.</summary>
                [DataMap]
                [Webhook("{{method}}", "{{url}}", Headers = ["X-Key: secret"]{{body}})]
                [Output("${response}")]
                [Fallback("Nothing.")]
                private static partial FunctionResult Ask(string word);
            }
            """);
        return (await agent.CallAsync("ask", JsonSerializer.Serialize(new { word }))).Result.Response;
    }
}
