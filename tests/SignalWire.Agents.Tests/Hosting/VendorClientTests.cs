using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Tests.Mcp;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>
/// The vendor's <c>swaig-test --url</c>, played byte for byte: it lists tools without a call, and runs one without a token. Nothing of the
/// latter works outside Development.
/// </summary>
public sealed class VendorClientTests
{
    private const string Option = "SignalWire:RunToolsWithoutCall";

    private static readonly string Basic = TestServer.BasicAuth(TestServer.User, TestServer.Password).ToString();

    public static TheoryData<string, string> Execs { get; } = new()
    {
        // .NET, which names an action, and encodes as HttpClient does.
        {
            "Authorization: {auth}\r\nAccept: application/json\r\nContent-Type: application/json; charset=utf-8\r\n",
            """{"action":"execute","function":"book","argument":{"parsed":[{"name":"Ada","guests":"3"}]}}"""
        },

        // Ruby, which sends numbers as numbers.
        {
            "Accept-Encoding: gzip;q=1.0,deflate;q=0.6,identity;q=0.3\r\nAccept: */*\r\nUser-Agent: Ruby\r\nContent-Type: "
            + "application/json\r\n"
            + "Authorization: {auth}\r\n",
            """{"function":"book","argument":{"parsed":[{"name":"Ada","guests":3}]}}"""
        },

        // Perl, in an order of its own.
        {
            "User-Agent: HTTP-Tiny/0.088\r\nContent-Type: application/json\r\nAuthorization: {auth}\r\n",
            """{"argument":{"parsed":[{"guests":"3","name":"Ada"}]},"function":"book"}"""
        },
    };

    [Theory]
    [InlineData("Development", false)]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task ListTools_BySignature_DeclaresSecureToolsWithoutTokens(string environment, bool isOn)
    {
        await using var server = await StartAsync(environment, isOn);

        var declared = await ExchangeAsync(
            server,
            "POST /desk/swaig HTTP/1.1",
            "Authorization: {auth}\r\nAccept: application/json\r\nContent-Type: application/json; charset=utf-8\r\n",
            """{"action":"get_signature"}""");

        Assert.Equal(
            ["book", "time", "fail", "fail_later", "give_up", "transfer", "payment", "music", "elsewhere"],
            declared.EnumerateArray().Select(function => function.GetProperty("function").GetString()));
        var book = declared[0];
        Assert.Equal("Books a table.", book.GetProperty("description").GetString());
        Assert.Equal(
            "string", book.GetProperty("parameters").GetProperty("properties").GetProperty("name").GetProperty("type").GetString());
        Assert.DoesNotContain("token", declared.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("GET /desk HTTP/1.1")]
    [InlineData("GET /desk/ HTTP/1.1")]
    public async Task ListTools_ByTheDocument_FindsThemThere(string line)
    {
        await using var server = await StartAsync("Production", isOn: false);

        var document = await ExchangeAsync(server, line, "Authorization: {auth}\r\n");

        Assert.Contains("book", new SwmlDocument(document).Functions.Select(function => function.GetProperty("function").GetString()));
    }

    [Theory]
    [MemberData(nameof(Execs))]
    public async Task Exec_UnderDevelopmentWithTheOption_RunsASecureTool(string headers, string body)
    {
        await using var server = await StartAsync("Development", isOn: true);

        Assert.Equal("Ada: 3", Response(await ExchangeAsync(server, "POST /desk/swaig HTTP/1.1", headers, body)));

        Assert.Equal(["Ada: 3"], server.Recorder.Calls);
        Assert.Single(
            server.Log.OfAgents,
            entry => entry.Level == LogLevel.Information && entry.Message.Contains("'book'", StringComparison.Ordinal));
    }

    /// <summary>PHP writes an empty object as an empty array.</summary>
    [Theory]
    [InlineData("""{"function":"transfer","argument":{"parsed":[[]]}}""", "I put you through.")]
    [InlineData("""{"function":"book","argument":{"parsed":[[]]}}""", "The arguments could not be read")]
    [InlineData("""{"function":"book","argument":{"parsed":[{"guests":"13"}]}}""", "guests: expected an integer between 1 and 12")]
    [InlineData("""{"function":"time","argument":{"parsed":[{}]}}""", "noon")]
    public async Task Exec_OfAnyArguments_IsAnsweredAsOnACall(string body, string response)
    {
        await using var server = await StartAsync("Development", isOn: true);

        Assert.Contains(response, (await server.PostAsync("/desk/swaig", body)).Response, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Execs))]
    public async Task Exec_WithoutTheOption_IsRefusedInEveryEnvironment(string headers, string body)
    {
        foreach (string environment in new[] { "Development", "Production", "Staging" })
        {
            await using var server = await StartAsync(environment, isOn: false);

            Assert.NotEqual("Ada: 3", Response(await ExchangeAsync(server, "POST /desk/swaig HTTP/1.1", headers, body)));

            Assert.Empty(server.Recorder.Calls);
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("DevelopmentX")]
    [InlineData("")]
    public async Task Option_InAnotherEnvironment_KeepsTheProgramFromStarting(string environment)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment, isOn: true));

        Assert.Contains("RunToolsWithoutCall works only in the Development environment", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A program may name its environment in code, and the host have another name for it.</summary>
    [Theory]
    [InlineData("Development", "Production")]
    [InlineData("Production", "Development")]
    public async Task Option_WhereTheHostIsInAnotherEnvironment_KeepsTheProgramFromStarting(string environment, string host) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            environment,
            isOn: true,
            builder => builder.Services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = host })));

    /// <summary>Where somebody takes the check of the options away, or sets the option after it, there is still nothing that would run a
    /// tool.</summary>
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Option_ThatNobodyChecked_RunsNothingInAnotherEnvironment(string environment)
    {
        await using var server = await StartAsync(
            environment, isOn: true, builder => builder.Services.RemoveAll<IValidateOptions<VoiceAgentOptions>>());
        server.Services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value.RunToolsWithoutCall = true;

        var answer = await server.PostAsync("/desk/swaig", """{"function":"book","argument":{"parsed":[{"name":"Ada"}]}}""");

        Assert.NotEqual("Ada: 2", answer.Response);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("", ",\"call_id\":\"call-0001\"", "book")]
    [InlineData("", ",\"call_id\":\"a.b\"", "book")]
    [InlineData("", ",\"call_id\":\"{long}\"", "book")]
    [InlineData("?__token=AAAA", "", "book")]
    [InlineData("?token=AAAA", "", "book")]
    [InlineData("?__token=AAAA", ",\"call_id\":\"call-0001\"", "book")]
    [InlineData("?__carried=a", "", "book")]
    [InlineData("", "", "hidden")]
    [InlineData("", "", "hangup_hook")]
    public async Task Exec_OfWhatIsNotForIt_IsRefused(string query, string more, string tool)
    {
        await using var server = await StartAsync("Development", isOn: true);

        more = more.Replace("{long}", new string('x', 2000), StringComparison.Ordinal);

        var answer = await server.PostAsync(
            $"/desk/swaig{query}",
            $$"""{"function":"{{tool}}","argument":{"parsed":[{"name":"Ada"}]}{{more}} }""");

        Assert.Equal(200, answer.Status);
        Assert.Empty(server.Recorder.Calls);
    }

    [Fact]
    public async Task Option_InDevelopment_OpensNothingElse()
    {
        await using var server = await StartAsync("Development", isOn: true);

        Assert.Equal(403, (await server.PostAsync("/desk/post_prompt", "{}")).Status);
        server.Client.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(401, (await server.PostAsync("/desk/swaig", """{"function":"book","argument":{"parsed":[{"name":"Ada"}]}}""")).Status);
        Assert.Equal(401, (await server.PostAsync("/desk/swaig", """{"action":"get_signature"}""")).Status);
        Assert.Empty(server.Recorder.Calls);
    }

    private static Task<TestServer> StartAsync(string environment, bool isOn, Action<WebApplicationBuilder>? configure = null) =>
        TestServer.StartAsync(
            app => app.MapVoiceAgent<DeskAgent>(),
            builder =>
            {
                builder.Environment.EnvironmentName = environment;
                builder.Services.AddSingleton<IHostEnvironment>(builder.Environment);
                builder.Configuration[Option] = isOn ? "true" : null;
                configure?.Invoke(builder);
            },
            "/desk");

    private static string? Response(JsonElement answer) => answer.GetProperty("response").GetString();

    private static async Task<JsonElement> ExchangeAsync(TestServer server, string line, string headers, string body = "")
    {
        string length = body.Length == 0 ? "" : $"Content-Length: {body.Length}\r\n";
        string sent = headers.Replace("{auth}", Basic, StringComparison.Ordinal);
        string answer = await RawConnection.ExchangeAsync(
            server.Origin, $"{line}\r\nHost: {server.Origin.Authority}\r\n{sent}{length}Connection: close\r\n\r\n{body}");
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        return JsonElement.Parse(answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
    }
}
