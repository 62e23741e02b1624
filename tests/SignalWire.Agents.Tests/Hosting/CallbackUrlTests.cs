using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.CommandLine;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>The URL that the platform is given for what it tells in between: of a request, and of a tool's call.</summary>
public sealed class CallbackUrlTests
{
    [Theory]
    [InlineData(null, "/calls/refer", "http://demo-user:demo-pass@127.0.0.1:{port}/calls/refer")]
    [InlineData("https://agents.example.com/base/", "/calls/refer", "https://demo-user:demo-pass@agents.example.com/base/calls/refer")]
    [InlineData("https://agents.example.com", "/a b?c", "https://demo-user:demo-pass@agents.example.com/a%20b%3Fc")]
    public async Task CallbackUrl_OfARequest_HasTheCredentials(string? publicUrl, string path, string expected)
    {
        await using var server = await TestServer.StartAsync(
            app => app.MapGet("/url", (RequestDelegate)(context => context.Response.WriteAsync(context.GetCallbackUrl(path)))),
            builder => builder.Services
                .Configure<VoiceAgentOptions>(options => options.PublicUrl = publicUrl is null ? null : new Uri(publicUrl)));

        Assert.Equal(
            expected.Replace("{port}", $"{server.Origin.Port}", StringComparison.Ordinal), (await server.GetAsync("/url")).Text);
    }

    [Fact]
    public void CallbackUrl_WithoutAHost_IsRefused()
    {
        using var app = TestServer.Build(new LogCapture());
        var context = new DefaultHttpContext { RequestServices = app.Services };

        Assert.Throws<InvalidOperationException>(() => context.GetCallbackUrl("/refer"));
        context.Request.Host = new HostString("agents.example.com");
        Assert.Throws<ArgumentException>(() => context.GetCallbackUrl("refer"));
    }

    [Fact]
    public async Task CallbackUrl_OfAToolCall_IsThatOfItsRequest()
    {
        await using var server = await TestServer.StartAsync<NamesAgent>();

        var answer = await server.CallAsync("tell_url");

        Assert.Equal($"http://demo-user:demo-pass@{server.Origin.Authority}/calls/state", answer.Json.GetProperty("response").GetString());
    }

    [Fact]
    public async Task CallbackUrl_OfACallFromInsideTheProcess_TakesAPublicUrl()
    {
        await using var without = await TestServer.StartAsync<NamesAgent>();
        Assert.Equal(ToolOutcome.Failed, (await CallAsync(without)).Outcome);

        await using var with = await TestServer.StartAsync<NamesAgent>(
            builder => builder.Services.Configure<VoiceAgentOptions>(options => options.PublicUrl = new Uri("https://agents.example.com")));
        Assert.Equal("https://demo-user:demo-pass@agents.example.com/calls/state", (await CallAsync(with)).Result.Response);

        static async Task<ToolAnswer> CallAsync(TestServer server) =>
            await server.Services.GetRequiredService<IToolCaller<NamesAgent>>().CallAsync("tell_url", ReadOnlyMemory<byte>.Empty);
    }
}
