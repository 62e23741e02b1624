using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Security;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class SecrecyTests
{
    private const string Password = "hush-hush/hush";

    [Fact]
    public async Task Log_AtEveryLevel_HoldsNoPasswordAndNoSecret()
    {
        var entries = await LogOfManyRequestsAsync();

        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TestServer.User}:{Password}"));
        foreach (string secret in new[] { Password, Uri.EscapeDataString(Password), basic, TestServer.Secret })
        {
            Assert.DoesNotContain(entries, entry => $"{entry.Message} {entry.Exception}".Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Log_OfTheAgentsAndOfTheFramework_HoldsNoToken()
    {
        var entries = await LogOfManyRequestsAsync();

        Assert.Contains(entries, entry => entry.Category.StartsWith("SignalWire.", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, entry => $"{entry.Message} {entry.Exception}".Contains("token=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_CallIdWithEndsOfLines_StaysOneLine()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();
        await server.PostAsync("/safe/swaig", """{"function":"open_safe","call_id":"a\ninfo: all is well\u2028b"}""");

        var refused = Assert.Single(server.Log.Entries, entry => entry.Message.Contains("was refused", StringComparison.Ordinal));
        Assert.Contains("'a?info: all is well?b'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfTextThatTurnsTextAround_HasNoneOfIt()
    {
        var odd = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value)).Where(rune => Rune.GetUnicodeCategory(
            rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator).ToList();
        Assert.Contains(new Rune('\u202E'), odd);
        await using var server = await TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<SafeAgent>();
            app.MapVoiceAgent<TornAgent>();
        });
        foreach (var some in odd.Chunk(25))
        {
            string callId = JsonEncodedText.Encode($"<{string.Concat(some)}>").ToString();
            await server.PostAsync("/safe/swaig", $$"""{"function":"open_safe","call_id":"{{callId}}"}""");
            await server.PostAsync("/safe/swaig", $$"""{"function":"close_safe","call_id":"{{callId}}"}""");
            await server.PostAsync("/safe/swaig", $$"""{"function":"x{{callId}}","call_id":"c"}""");
            await server.PostAsync("/torn/post_prompt", $$"""{"summary":"x","call_id":"{{callId}}"}""");
        }

        var entries = server.Log.OfAgents.ToList();
        Assert.True(entries.Count >= 3 * (odd.Count / 25), $"{entries.Count}");
        Assert.All(entries, entry => Assert.DoesNotContain(entry.Message.EnumerateRunes(), odd.Contains));
        Assert.Contains(entries, entry => entry.Message.Contains($"<{new string('?', 25)}>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jörg 😀 日本")]
    [InlineData("a-b_c.d~é")]
    public async Task Log_OfTextThatIsSeen_HasItAsItIs(string callId)
    {
        await using var server = await TestServer.StartAsync<SafeAgent>();

        await server.PostAsync("/safe/swaig", $$"""{"function":"open_safe","call_id":"{{callId}}"}""");

        Assert.Contains(server.Log.OfAgents, entry => entry.Message.Contains($"'{callId}'", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<LogEntry>> LogOfManyRequestsAsync()
    {
        await using var server = await TestServer.StartAsync<SafeAgent>(builder =>
            builder.Services.AddVoiceAgents(options => options.BasicAuth = new(TestServer.User, Password)));
        Assert.Equal(401, (await server.GetAsync("/safe")).Status);
        server.Client.DefaultRequestHeaders.Authorization = TestServer.BasicAuth(TestServer.User, Password);
        Assert.Equal("opened", (await server.CallAsync("open_safe")).Response);
        await server.CallAsync("unheard_of");
        await server.PostAsync("/safe/swaig", """{"function":"open_safe","call_id":"c"}""");
        await server.PostAsync("/safe", "[");
        await server.SendAsync(HttpMethod.Put, "/safe");

        // The log was really on.
        Assert.Contains(server.Log.Entries, entry => entry.Level == LogLevel.Trace);
        return server.Log.Entries;
    }
}
