using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Replicas;

/// <summary>Two processes of one program behind nginx, as the sample starts them.</summary>
public sealed class ReplicaTests(ITestOutputHelper output)
{
    private const int Connections = 32;
    private const string Password = "a-password";
    private const string Source = """
        using SignalWire.Agents;

        return await VoiceAgentHost.RunAsync<Replica>(args);

        [VoiceAgent("Replica", Route = "/support")]
        public sealed partial class Replica
        {
            [PromptSection] const string Role = "You help.";

            /// <summary>Check the status of an order.</summary>
            /// <param name="orderId">The order.</param>
            [Tool] string CheckOrder(string orderId) => $"Order {orderId} is on its way.";
        }
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Calls go on while one of the two is killed and started again.</summary>
    [NginxFact]
    public async Task Calls_WhileAReplicaIsKilledAndStartedAgain_AreLostOnlyWhereItHadThem()
    {
        using var first = Program('s');
        using var second = Program('s');
        var address = await second.ServeAsync();
        using var nginx = new Nginx(await first.ServeAsync(), address);
        using var client = Client(nginx.Address);
        await WaitForAsync(client);

        await using var load = new Load(Connections, number => CallAsync(client, $"c-{number}"));
        var killed = new List<TimeSpan>();
        for (int i = 0; i < 2; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            killed.Add(load.Elapsed);
            second.Kill();
            await Task.Delay(TimeSpan.FromSeconds(2));
            await second.ServeAsync(address.Port);
            await Task.Delay(TimeSpan.FromSeconds(2));
        }

        await load.EndAsync();
        output.WriteLine($"{load.Answered} answered; lost: {string.Join(", ", load.Lost)}");
        Assert.True(load.Answered > 500, $"Only {load.Answered} were answered.");

        // What the killed one had got is lost, and may not be sent twice: one request of each caller at most, at that moment alone.
        Assert.True(load.Lost.Count <= 2 * Connections, $"{load.Lost.Count} were lost.");
        Assert.All(load.Lost, one => Assert.Contains(killed, at => one.At >= at && one.At <= at + TimeSpan.FromSeconds(2)));

        // The one that came back takes its part.
        using var direct = Client(address);
        Assert.Equal(200, await CallAsync(direct, "c-direct"));
    }

    /// <summary>An operator stops one of the two replicas and starts it again while calls continue.</summary>
    [NginxFact]
    public async Task Calls_WhileAReplicaIsStoppedTwentyTimes_AreAllAnswered()
    {
        const int restarts = 20;
        using var first = Program('s');
        using var second = Program('s', drainTime: "00:00:00.5");
        var address = await second.ServeAsync();
        using var nginx = new Nginx(await first.ServeAsync(), address);
        using var client = Client(nginx.Address);
        await WaitForAsync(client);

        await using var load = new Load(Connections, number => CallAsync(client, $"c-{number}"));
        for (int i = 0; i < restarts; i++)
        {
            Assert.Equal(0, await second.StopAsync());
            await second.ServeAsync(address.Port);

            // nginx tries a replica that was gone again after a second.
            await Task.Delay(TimeSpan.FromSeconds(1.5));
        }

        await load.EndAsync();
        output.WriteLine($"{load.Answered} answered; lost: {string.Join(", ", load.Lost)}");
        Assert.True(load.Answered > 1000, $"Only {load.Answered} were answered.");
        Assert.Empty(load.Lost);
    }

    [Fact]
    public async Task Token_OfOneReplica_IsTakenByTheOtherWithTheSameSecretAlone()
    {
        using var first = Program('s');
        using var second = Program('s');
        using var stranger = Program('t');
        using var one = Client(await first.ServeAsync());
        using var other = Client(await second.ServeAsync());
        using var third = Client(await stranger.ServeAsync());

        string path = await ToolPathAsync(one, "c-1");

        Assert.Equal("Order A is on its way.", await ResponseAsync(other, path, "c-1"));
        Assert.StartsWith("I'm sorry, the security token", await ResponseAsync(third, path, "c-1"), StringComparison.Ordinal);
        Assert.StartsWith("I'm sorry, the security token", await ResponseAsync(other, path, "c-2"), StringComparison.Ordinal);
    }

    private static LiveProgram Program(char secret, string drainTime = "00:00:00") => new(
        [
            new("SWML_BASIC_AUTH_PASSWORD", Password),
            new("SIGNALWIRE_SWAIG_SECRET", new string(secret, 32)),
            new("SignalWire__DrainTime", drainTime),
            new("Logging__LogLevel__Default", "Warning"),
            new("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"),
        ],
        Source);

    private static HttpClient Client(Uri address)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = s_patience };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"signalwire:{Password}")));
        return client;
    }

    private static async Task WaitForAsync(HttpClient client)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_patience; await Task.Delay(50))
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/ready", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Assert.Fail("nginx does not answer.");
    }

    /// <summary>Fetches a document and calls its tool: wherever the two go.</summary>
    private static async Task<int> CallAsync(HttpClient client, string call)
    {
        try
        {
            string path = await ToolPathAsync(client, call);
            return await ResponseAsync(client, path, call) == "Order A is on its way." ? 200 : 0;
        }
        catch (HttpRequestException failed)
        {
            return (int?)failed.StatusCode ?? 0;
        }
    }

    private static async Task<string> ToolPathAsync(HttpClient client, string call)
    {
        string document = await client.GetStringAsync(new Uri($"/support?call_id={call}", UriKind.Relative));
        var ai = JsonElement.Parse(document).GetProperty("sections").GetProperty("main").EnumerateArray().Last().GetProperty("ai");
        return new Uri(ai.GetProperty("SWAIG").GetProperty("functions")[0].GetProperty("web_hook_url").GetString()!).PathAndQuery;
    }

    private static async Task<string?> ResponseAsync(HttpClient client, string path, string call)
    {
        using var body = new StringContent(
            $$$"""{"function":"check_order","argument":{"parsed":[{"order_id":"A"}]},"call_id":"{{{call}}}"}""", Encoding
                .UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        response.EnsureSuccessStatusCode();
        return JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("response").GetString();
    }
}
