using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The example of an application with services, several routes and a limit, compiled with the agent that it serves and run as it stands.</summary>
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

    /// <summary>As many calls as may be at once are under way, each with a body that is still to come.</summary>
    [SharedFact]
    public async Task Call_BeyondTheLimitOfTheExample_IsAnsweredWith429AndTheOthersAreServed()
    {
        using var program = Compile();
        var address = await program.ServeAsync();
        using var client = Client(address);
        var waiting = new List<TcpClient>();
        try
        {
            for (int i = 0; i < Limit; i++)
            {
                var connection = new TcpClient(address.Host, address.Port);
                waiting.Add(connection);
                await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                    $"POST /de/bistro HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n"));
            }

            // Until the last of them has come, there is still room.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            int status;
            do
            {
                using var response = await client.GetAsync(new Uri("/de/bistro", UriKind.Relative), patience.Token);
                status = (int)response.StatusCode;
            }
            while (status == 200);

            Assert.Equal(429, status);

            // The limit is that route's alone.
            await client.GetStringAsync(new Uri("/bistro", UriKind.Relative));
            foreach (var connection in waiting)
            {
                await connection.GetStream().WriteAsync("""{"call_id":"c-1"}"""u8.ToArray());
                using var reader = new StreamReader(connection.GetStream());
                Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync(patience.Token));
            }
        }
        finally
        {
            waiting.ForEach(connection => connection.Dispose());
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
