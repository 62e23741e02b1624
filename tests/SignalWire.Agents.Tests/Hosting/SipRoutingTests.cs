using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Calls that come to one agent and belong to another.</summary>
public sealed partial class SipRoutingTests
{
    [Theory]
    [InlineData("sip:boss@pbx.example.com", "/desk")]
    [InlineData("sips:BOSS@pbx.example.com", "/desk")]
    [InlineData("SIP:boss;x=1@pbx.example.com:5060;transport=tls", "/desk")]
    [InlineData("sip:boss:secret@pbx.example.com", "/desk")]
    [InlineData("sip:b%6Fss@pbx.example.com", "/desk")]
    [InlineData("boss", "/desk")]
    [InlineData("tel:+15550100000", "/desk")]
    [InlineData("sip:sales@pbx.example.com", "/sales")]
    [InlineData("sip:nobody@pbx.example.com", null)]
    [InlineData("", null)]
    public async Task Call_ForASipUser_IsSentToTheAgentThatHasTheName(string to, string? route)
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("/sales/sip", $$$"""{"call":{"call_id":"c","to":"{{{to}}}"}}""");

        Assert.Equal((route is null ? 200 : 307, route), (answer.Status, answer.Header("Location")));
        if (route is null)
        {
            Assert.Equal("/sales/swaig/", new SwmlDocument(answer.Json).DefaultUrl.AbsolutePath);
        }
        else
        {
            Assert.Empty(answer.Body);
            Assert.Equal("no-store", answer.Header("Cache-Control"));
        }
    }

    [Theory]
    [InlineData("tel:+1-555-010-0000", "/desk")]
    [InlineData("tel:+1(555)010.0000", "/desk")]
    [InlineData("TEL:+1-555-010-0000;isub=7", "/desk")]
    [InlineData("tel:%2B1-555-010-0000", "/desk")]
    [InlineData("+1-555-010-0000", "/desk")]
    [InlineData("sip:+1-555-010-0000@pbx.example.com", "/desk")]
    [InlineData("sip:+1-555-010-0000;isub=7@pbx.example.com;transport=tls;User=Phone", "/desk")]
    [InlineData("tel:15550100000", null)]
    [InlineData("tel:+1-555-010-000", null)]
    [InlineData("tel:+1-555-010-00001", null)]

    // An extension and a context are part of the number, in any order and spelling; what has none of its own belongs to the number.
    [InlineData("tel:+1-555-010-0000;ext=1-2", "/sales")]
    [InlineData("tel:+15550100000;isub=7;EXT=12", "/sales")]
    [InlineData("tel:+1-555-010-0000;ext=13", "/desk")]
    [InlineData("tel:70-42;phone-context=PBX.example.com", "/sales")]
    [InlineData("tel:7042;ext=12;phone-context=pbx.example.com", "/sales")]
    [InlineData("tel:7042", null)]
    [InlineData("tel:7042;phone-context=other.example.com", null)]
    [InlineData("tel:80-11;phone-context=+1-555", "/desk")]
    [InlineData("tel:8011;phone-context=+1556", null)]
    [InlineData("tel:555.0100;phone-context=example.com", "/desk")]
    [InlineData("tel:*9-9#", "/desk")]

    // A user is none of these because it looks like one, unless its address says that it is a number.
    [InlineData("sip:5550100@pbx.example.com", null)]
    [InlineData("sip:5550100@pbx.example.com;user=phone", "/desk")]
    [InlineData("sip:5550100@pbx.example.com;user=phones", null)]
    [InlineData("sip:a-n-n@pbx.example.com;user=phone", null)]
    [InlineData("sip:-.()@pbx.example.com;user=phone", null)]
    [InlineData("tel:", null)]
    [InlineData("tel:+", null)]
    [InlineData("tel:;ext=12", null)]
    public async Task Call_ForATelephoneNumber_IsSentOnHoweverItIsWritten(string to, string? route)
    {
        await using var server = await StartAsync(
            ("SipUsers:+15550100000;ext=12", "/sales"),
            ("SipUsers:7042;phone-context=pbx.example.com", "/sales"),
            ("SipUsers:8011;phone-context=+1.555", "/desk"),
            ("SipUsers:555-0100", "/desk"),
            ("SipUsers:*99#", "/desk"),
            ("SipUsers:ann", "/desk"));

        Assert.Equal(route, await LocationAsync(server, "/sales/sip", to));
    }

    [Theory]
    [InlineData("+1-555-010-0000")]
    [InlineData("+1.555.0100000")]
    public async Task SipUsers_OfTheOptions_WinForANumberHoweverTheyWriteIt(string user)
    {
        await using var server = await StartAsync(($"SipUsers:{user}", "/elsewhere"));

        Assert.Equal("/elsewhere", await LocationAsync(server, "/sales/sip", "tel:+15550100000"));
    }

    [Theory]
    [InlineData("{}", 200)]
    [InlineData("", 200)]
    [InlineData("""{"call":{"to":7}}""", 200)]
    [InlineData("""{"call":"x"}""", 200)]
    [InlineData("""{"call":{"to":"sip:boss@x"}} {}""", 400)]
    [InlineData("[]", 400)]
    public async Task Call_ForNobody_IsAnsweredLikeTheDocument(string body, int status)
    {
        await using var server = await StartAsync();

        Assert.Equal(status, (await server.PostAsync("/sales/sip", body)).Status);
        Assert.Equal(status, (await server.PostAsync("/sales", body)).Status);
    }

    [Fact]
    public async Task RoutingPath_ByGet_ServesTheDocument()
    {
        await using var server = await StartAsync();

        Assert.Equal("/sales/swaig/", new SwmlDocument((await server.GetAsync("/sales/sip/")).Json).DefaultUrl.AbsolutePath);
    }

    [Fact]
    public async Task RoutingPath_WithoutCredentials_SendsNobodyOn()
    {
        await using var server = await StartAsync();
        server.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await server.PostAsync("/sales/sip", """{"call":{"to":"sip:boss@pbx.example.com"}}""");

        Assert.Equal((401, null), (answer.Status, answer.Header("Location")));
    }

    [Fact]
    public async Task RoutingPath_WithNothingToGoBy_IsNotFound()
    {
        await using var server = await TestServer.StartAsync<SupportAgent>();

        Assert.Equal(404, (await server.GetAsync("/support/sip")).Status);
        Assert.Equal(404, (await server.PostAsync("/support/sip", "{}")).Status);
    }

    [Fact]
    public async Task RoutingPath_ThatAnAgentHas_IsTheAgents()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<Sales>("/");
            app.MapVoiceAgent<Desk>("/sip");
        });

        Assert.Equal("/sip/swaig/", new SwmlDocument((await server.GetAsync("/sip")).Json).DefaultUrl.AbsolutePath);
    }

    [Fact]
    public async Task SipUsers_OfTheOptions_WinOverTheAgents()
    {
        await using var server = await StartAsync(("SipUsers:Boss", "/sales"), ("SipUsers:+1555", "/elsewhere"), ("RoutingPath", "/route"));

        Assert.Equal("/sales", await LocationAsync(server, "/sales/route", "sip:boss@x.example.com"));
        Assert.Equal("/elsewhere", await LocationAsync(server, "/sales/route", "tel:+1555"));
        Assert.Equal(404, (await server.GetAsync("/sales/sip")).Status);
    }

    [Fact]
    public async Task AutomaticSipUsers_AreMadeOfNameAndRoute()
    {
        await using var server = await StartAsync(("AutomaticSipUsers", "true"));

        // "Sales Bot" at /sales, and "Desk" at /desk.
        foreach (string user in new[] { "salesbot", "slsbt", "sales" })
        {
            Assert.Equal("/sales", await LocationAsync(server, "/desk/sip", $"sip:{user}@x.example.com"));
        }

        Assert.Equal("/desk", await LocationAsync(server, "/sales/sip", "sip:dsk@x.example.com"));
        Assert.Null(await LocationAsync(server, "/sales/sip", "sip:bot@x.example.com"));
    }

    [Fact]
    public async Task AutomaticSipUser_OfTwoAgents_IsTheFirstOnesAndLogged()
    {
        await using var server = await TestServer.StartAsync(
            app =>
            {
                app.MapVoiceAgent<Sales>("/one/desk");
                app.MapVoiceAgent<Desk>("/two/desk");
            },
            builder => builder.Configuration["SignalWire:AutomaticSipUsers"] = "true");

        Assert.Equal("/one/desk", await LocationAsync(server, "/two/desk/sip", "sip:desk@x.example.com"));
        Assert.Contains(server.Log.Entries, entry => entry.Level == LogLevel.Warning
            && entry.Message.Contains("SIP user 'desk' of agent 'Desk' already belongs to route '/one/desk'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Route_WithLettersBeyondAscii_IsEncoded()
    {
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<Sales>();
            app.MapVoiceAgent<Desk>("/büro");
        });

        Assert.Equal("/b%C3%BCro", await LocationAsync(server, "/sales/sip", "sip:boss@x.example.com"));
    }

    [Theory]
    [InlineData("https://other.example.com/swml?a=1", "https://other.example.com/swml?a=1")]
    [InlineData("/desk", "/desk")]
    [InlineData("/süd?a=😀", "/s%C3%BCd?a=%F0%9F%98%80")]
    [InlineData("sip:boss@x.example.com", "/desk")]
    [InlineData("stay", null)]
    [InlineData("throw", null)]
    [InlineData("/a\\r\\nX: y", null)]
    public async Task RouteCall_OfTheAgent_ComesFirst(string tag, string? location)
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("/router/sip", $$$"""{"call":{"call_id":"c-7","to":"{{{tag}}}"}}""");

        Assert.Equal((location is null ? 200 : 307, location), (answer.Status, answer.Header("Location")));
        bool isAtFault = tag is "throw" || tag.Contains('\\', StringComparison.Ordinal);
        Assert.Equal(isAtFault ? 1 : 0, server.Log.Entries.Count(entry => entry.Level == LogLevel.Error
            && entry.Message.Contains("Agent 'Router' could not route call 'c-7'", StringComparison.Ordinal)));
    }

    private static Task<TestServer> StartAsync(params (string Key, string Value)[] options) => TestServer.StartAsync(
        app =>
        {
            app.MapVoiceAgent<Sales>();
            app.MapVoiceAgent<Desk>();
            app.MapVoiceAgent<Router>();
        },
        builder =>
        {
            foreach (var (key, value) in options)
            {
                builder.Configuration[$"SignalWire:{key}"] = value;
            }
        });

    private static async Task<string?> LocationAsync(TestServer server, string path, string to) =>
        (await server.PostAsync(path, $$$"""{"call":{"to":"{{{to}}}"}}""")).Header("Location");

    [VoiceAgent("Sales Bot", Route = "/sales")]
    [SipUser("sales")]
    private sealed partial class Sales
    {
        [PromptSection] private const string Role = "You sell.";

        /// <summary>Say what there is.</summary>
        [Tool] public static string Offer() => "Shoes.";
    }

    [VoiceAgent("Desk", Route = "/desk")]
    [SipUser("boss")]
    [SipUser("+15550100000")]
    [SipUser("Boss")]
    private sealed partial class Desk
    {
        [PromptSection] private const string Role = "You help.";

        /// <summary>Say who is there.</summary>
        [Tool] public static string Who() => "Ann.";
    }

    [VoiceAgent("Second", Route = "/second")]
    [SipUser("BOSS")]
    private sealed partial class SecondDesk
    {
        [PromptSection] private const string Role = "You help too.";
    }

    [VoiceAgent("Number", Route = "/number")]
    [SipUser("+1-555-010-0000")]
    private sealed partial class NumberDesk
    {
        [PromptSection] private const string Role = "You help as well.";
    }

    [VoiceAgent("Router", Route = "/router")]
    private sealed partial class Router : IRouteCall
    {
        [PromptSection] private const string Role = "You help here.";

        public async ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel)
        {
            await Task.Yield();
            return call.To switch
            {
                "stay" => null,
                "throw" => throw new InvalidOperationException("Nobody knows."),
                { } address when address.StartsWith("sip:", StringComparison.Ordinal) => null,
                { } place => place,
                null => null,
            };
        }
    }
}
