using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("GET", "/support", null, 200)]
    [InlineData("POST", "/support", "{}", 200)]
    [InlineData("POST", "/support", "[", 400)]
    [InlineData("POST", "/support/swaig", "{}", 400)]
    [InlineData("POST", "/support/swaig", """{"function":"unheard_of","call_id":"c"}""", 200)]
    [InlineData("POST", "/support/swaig", """{"function":"check_order","call_id":"c"}""", 200)]
    [InlineData("GET", "/health", null, 200)]
    [InlineData("GET", "/ready", null, 200)]
    public async Task Answer_OfAnyKind_IsNeitherCachedNorSniffedNorFramed(string method, string path, string? body, int status)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = method == "GET" ? await server.GetAsync(path) : await server.PostAsync(path, body!);

        Assert.Equal(status, answer.Status);
        AssertHeaders(answer);
    }

    [Theory]
    [InlineData("PUT", "/support", 405)]
    [InlineData("DELETE", "/support/swaig", 405)]
    [InlineData("PATCH", "/support/post_prompt", 405)]
    [InlineData("PUT", "/support/debug", 405)]
    [InlineData("PUT", "/support/debug_events/", 405)]
    [InlineData("PUT", "/support/check_for_input", 405)]
    [InlineData("PUT", "/support/sip", 404)]
    [InlineData("PUT", "/health", 405)]
    [InlineData("OPTIONS", "/ready", 405)]
    [InlineData("GET", "/support/nothing", 404)]
    [InlineData("POST", "/support/swaig/more", 404)]
    [InlineData("GET", "/support/sip", 404)]
    public async Task Answer_WhereNothingIs_SaysSoAndCarriesTheSameHeaders(string method, string path, int status)
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.Json.GetProperty("error").GetString()!);
        Assert.Equal(status == 405, answer.Header("Allow") is not null);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task Answer_OfTheApplicationsOwn_IsLeftAlone()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<RootAgent>();
            app.MapVoiceAgent<SupportAgent>();
            app.MapGet("/mine", () => "mine");
            app.MapFallback(() => Results.Text("fallen back", statusCode: 404));
        });

        Assert.Equal("mine", (await server.GetAsync("/mine")).Text);
        Assert.Equal("fallen back", (await server.GetAsync("/nothing")).Text);
        Assert.Equal("", (await server.GetAsync("/nothing.css")).Text);
        Assert.Contains("error", (await server.GetAsync("/support/nothing.css")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithoutCredentials_CarriesTheSameHeaders()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();
        server.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await server.GetAsync("/support");

        Assert.Equal(401, answer.Status);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task Answer_ToAWrongContentType_CarriesTheSameHeaders()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.PostAsync("/support/swaig", "{}", "text/plain");

        Assert.Equal(415, answer.Status);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task Answer_OfATool_CarriesTheSameHeaders()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        var answer = await server.CallAsync("check_order", """{"order_id":"7"}""");

        Assert.Equal("Order 7: shipped, ETA April 2nd", answer.Response);
        AssertHeaders(answer);
    }

    private static void AssertHeaders(Answer answer)
    {
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("DENY", answer.Header("X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", answer.Header("Referrer-Policy"));
        Assert.Equal("application/json", answer.Header("Content-Type"));
    }
}
