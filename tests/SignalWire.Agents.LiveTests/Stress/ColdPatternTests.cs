using System.Collections.Concurrent;
using System.Text;

namespace SignalWire.Agents.LiveTests.Stress;

/// <summary>Patterns of parameters while the processor has more to do than it can.</summary>
public sealed class ColdPatternTests
{
    private const int Processes = 8;
    private const int CallsOfEach = 25;

    private const string Source = """
        using System.ComponentModel.DataAnnotations;
        using SignalWire.Agents;

        return await VoiceAgentHost.RunAsync<Desk>(args);

        [VoiceAgent("Desk", Route = "/desk")]
        public sealed partial class Desk
        {
            [PromptSection] const string Role = "You help.";

            /// <summary>Take the order.</summary>
            /// <param name="code">The code.</param>
            /// <param name="word">The word, twice.</param>
            [Tool(Secure = false)]
            string Take([RegularExpression("[A-Z]{2}-[0-9]{4}")] string code,
                [RegularExpression("(?!no)([a-z]+)-\\1")] string word) => $"{code} {word}";
        }
        """;

    [Fact]
    public async Task Arguments_OfColdProcesses_AreAllTaken()
    {
        var programs = Enumerable.Range(0, Processes).Select(_ => new LiveProgram(
            [new("SWML_BASIC_AUTH_PASSWORD", "a-password"), new("SIGNALWIRE_SWAIG_SECRET", new string('s', 32))], Source)).ToList();
        try
        {
            // All together, so that each first call meets seven others.
            var addresses = await Task.WhenAll(programs.Select(program => program.ServeAsync()));
            var answers = new ConcurrentBag<string>();
            await Task.WhenAll(addresses.Select(address => Task.Run(async () =>
            {
                using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
                client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String("signalwire:a-password"u8));
                await Task.WhenAll(Enumerable.Range(0, CallsOfEach).Select(async _ => answers.Add(await CallAsync(client))));
            })));

            Assert.Equal(Processes * CallsOfEach, answers.Count);
            Assert.All(answers, answer => Assert.Equal("""{"response":"AB-1234 tea-tea"}""", answer));
        }
        finally
        {
            programs.ForEach(program => program.Dispose());
        }
    }

    [Theory]
    [InlineData("(?!no)(a+)+b", "could not be checked in time")]
    [InlineData("(a+)+b", "expected a string that matches")]
    public async Task Argument_ThatMakesAPatternBacktrack_IsNotCalledAMismatchBeforeItIsKnown(string pattern, string told)
    {
        await using var agent = Types.EchoAgent.Compile($"[RegularExpression(\"{pattern}\")] string value", "");

        string answer = await agent.AnswerAsync("say", $$"""{"value":"{{new string('a', 60)}}"}""");

        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.Contains("aab", await agent.AnswerAsync("say", """{"value":"aab"}"""), StringComparison.Ordinal);
    }

    private static async Task<string> CallAsync(HttpClient client)
    {
        using var body = new StringContent(
            """{"function":"take","argument":{"parsed":[{"code":"AB-1234","word":"tea-tea"}]},"call_id":"c"}""", Encoding
                .UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/desk/swaig", UriKind.Relative), body);
        return await response.Content.ReadAsStringAsync();
    }
}
