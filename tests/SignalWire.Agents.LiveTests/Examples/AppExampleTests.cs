using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example of an application with services, several routes and a limit, compiled with the agent that it serves and run as it
/// stands.</summary>
public sealed class AppExampleTests
{
    private const string Password = "a password";

    /// <summary>The limit of the example.</summary>
    private const int Limit = 50;

    [SharedFact]
    public async Task App_OfTheExample_ServesItsAgentUnderBothRoutes()
    {
        using var program = Compile();
        using var client = Client(await program.ServeAsync());

        string own = await client.GetStringAsync(new Uri("/bistro", UriKind.Relative));
        string other = await client.GetStringAsync(new Uri("/de/bistro", UriKind.Relative));

        Assert.Contains("https://agent:a%20password@agents.example.com/bistro/swaig/", own, StringComparison.Ordinal);
        Assert.Contains("https://agent:a%20password@agents.example.com/de/bistro/swaig/", other, StringComparison.Ordinal);
    }

    /// <summary>More calls than may be at once are begun, each with a body that is still to come.</summary>
    [SharedFact]
    public async Task Call_BeyondTheLimitOfTheExample_IsAnsweredWith429AndTheOthersAreServed()
    {
        const int beyond = 10;
        using var program = Compile();
        var address = await program.ServeAsync();
        using var client = Client(address);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var calls = Enumerable.Range(0, Limit + beyond).Select(_ => new TcpClient(address.Host, address.Port)).ToList();
        try
        {
            var answers = new Dictionary<Task<string?>, TcpClient>();
            foreach (var call in calls)
            {
                await call.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                    $"POST /de/bistro HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                    + $"{client.DefaultRequestHeaders.Authorization}\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n"));
                answers[new StreamReader(call.GetStream()).ReadLineAsync(patience.Token).AsTask()] = call;
            }

            // Nobody waits for what is refused; what is taken waits for its body.
            for (int i = 0; i < beyond; i++)
            {
                var first = await Task.WhenAny(answers.Keys);
                Assert.Equal("HTTP/1.1 429 Too Many Requests", await first);
                answers.Remove(first);
            }

            // The limit is that route's alone.
            await client.GetStringAsync(new Uri("/bistro", UriKind.Relative));
            foreach (var (answer, call) in answers)
            {
                Assert.False(answer.IsCompleted);
                await call.GetStream().WriteAsync("""{"call_id":"c-1"}"""u8.ToArray());
                Assert.Equal("HTTP/1.1 200 OK", await answer);
            }
        }
        finally
        {
            calls.ForEach(call => call.Dispose());
        }
    }

    private static LiveProgram Compile() => new(
        [
            new("AgentPassword", Password), new("TokenSecret", new string('s', 32)),
            new("Logging__Console__LogToStandardErrorThreshold", "Trace"),
        ],
        File.ReadAllText(SharedMaterial.Combine("examples", "app.cs")),
        BistroSource.Text);

    private static HttpClient Client(Uri address)
    {
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization =
            new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"agent:{Password}")));
        return client;
    }
}
