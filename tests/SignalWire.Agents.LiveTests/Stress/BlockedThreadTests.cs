using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace SignalWire.Agents.LiveTests.Stress;

/// <summary>Tools that block threads do not keep the server from saying that it lives.</summary>
public sealed class BlockedThreadTests(ITestOutputHelper output)
{
    private const int Tools = 64;

    private const string Source = """
        using SignalWire.Agents;

        return await VoiceAgentHost.RunAsync<Desk>(args);

        [VoiceAgent("Desk", Route = "/desk")]
        public sealed partial class Desk
        {
            [PromptSection] const string Role = "You help.";

            /// <summary>Look into the archive.</summary>
            [Tool(Secure = false)]
            string Look()
            {
                System.Threading.Thread.Sleep(6000);
                return "found";
            }
        }
        """;

    /// <summary>Far less than the half minute that it takes where nobody looks after the pool, and more than a busy machine
    /// needs.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Health_WhileToolsBlockThreads_IsAnswered()
    {
        using var program = new LiveProgram(
            [new("SWML_BASIC_AUTH_PASSWORD", "a-password"), new("SIGNALWIRE_SWAIG_SECRET", new string('s', 32))], Source);
        using var client = new HttpClient { BaseAddress = await program.ServeAsync(), Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("signalwire:a-password"u8));

        var looking = Task.WhenAll(Enumerable.Range(0, Tools).Select(_ => LookAsync(client)));
        var slowest = TimeSpan.Zero;
        while (!looking.IsCompleted)
        {
            var clock = Stopwatch.StartNew();
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            await Task.Delay(20);
        }

        output.WriteLine($"The slowest answer took {slowest.TotalMilliseconds} ms.");
        Assert.All(await looking, answer => Assert.Equal("""{"response":"found"}""", answer));
        Assert.True(slowest < s_longest, $"The slowest answer took {slowest.TotalMilliseconds} ms.");
    }

    private static async Task<string> LookAsync(HttpClient client)
    {
        using var body = new StringContent("""{"function":"look","call_id":"c"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/desk/swaig", UriKind.Relative), body);
        return await response.Content.ReadAsStringAsync();
    }
}
