using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Benchmarks.Calls;
using SignalWire.Agents.Benchmarks.Measurement;

namespace SignalWire.Agents.Benchmarks.Http;

/// <summary>
/// Requests a second of a tool call with password and token, beside an endpoint that reads the same request and writes as many bytes,
/// and beside the least that any server of tool calls does: one pass of System.Text.Json over the body, one HMAC-SHA256, and the
/// headers that the wire asks for.
/// </summary>
internal static class HttpSuite
{
    private const int Connections = 16;
    private const int Turns = 7;

    public static async Task<IReadOnlyList<Row>> RunAsync(Effort effort)
    {
        await using var app = CreateApp("http://127.0.0.1:0");
        await app.StartAsync().ConfigureAwait(false);

        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var server = new IPEndPoint(IPAddress.Loopback, address.Port);
        var call = await ToolUrlAsync(address).ConfigureAwait(false);
        byte[][] requests = [Request(call.PathAndQuery), Request("/least" + call.Query), Request("/empty" + call.Query)];

        var turns = new List<double[]>();
        for (int i = 0; i <= Turns; i++)
        {
            double[] turn = new double[requests.Length];
            for (int side = 0; side < requests.Length; side++)
            {
                turn[side] = await TurnAsync(server, requests[side], effort).ConfigureAwait(false);
            }

            turns.Add(turn);
        }

        turns.RemoveAt(0);
        return
        [
            ToRow("HTTP tool call with password and token, beside an empty POST", turns, ours: 0, limit: 2, budget: 0.85),
            ToRow("the same, beside JSON, HMAC and headers alone", turns, ours: 0, limit: 1, budget: null),
            ToRow("JSON, HMAC and headers alone, beside an empty POST", turns, ours: 1, limit: 2, budget: null),
        ];
    }

    /// <summary>The endpoints.</summary>
    /// <param name="address">Where they listen.</param>
    public static WebApplication CreateApp(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddVoiceAgents(options =>
        {
            options.BasicAuth = new("user", "password");
            options.AllowGeneratedSecrets = true;
        });
        var app = builder.Build();
        app.MapVoiceAgent<TokenAgent>();
        byte[] answer = "{\"response\":\"Order A-1042: shipped, ETA April 2nd\"}"u8.ToArray();
        app.MapPost("/empty", (RequestDelegate)(context => LimitEndpoints.EmptyAsync(context, answer)));
        app.MapPost("/least", (RequestDelegate)(context => LimitEndpoints.LeastAsync(context, answer)));
        return app;
    }

    private static Row ToRow(string work, IEnumerable<double[]> turns, int ours, int limit, double? budget) => new(
        work,
        Pair.Median(turns.Select(turn => turn[ours])),
        Pair.Median(turns.Select(turn => turn[limit])),
        "/s",
        Pair.Median(turns.Select(turn => turn[ours] / turn[limit])),
        budget,
        MoreIsBetter: true);

    private static async Task<double> TurnAsync(IPEndPoint server, byte[] request, Effort effort)
    {
        using var stop = new CancellationTokenSource();
        var connections = Enumerable.Range(0, Connections).Select(_ => new LoadConnection(server, request)).ToList();
        var clock = Stopwatch.StartNew();
        var running = connections.Select(connection => connection.RunAsync(stop.Token)).ToList();
        stop.CancelAfter(effort.RoundTime * 15);
        int[] answered = await Task.WhenAll(running).ConfigureAwait(false);
        double perSecond = answered.Sum() / clock.Elapsed.TotalSeconds;
        connections.ForEach(connection => connection.Dispose());
        return perSecond;
    }

    /// <summary>The document says where to call the tool.</summary>
    public static async Task<Uri> ToolUrlAsync(Uri address)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Authorization", Authorization);
        using var document = JsonDocument.Parse(
            await client.GetStringAsync(new Uri(address, "/support?call_id=c0ffee00-1234-4abc-9def-001122334455")).ConfigureAwait(false));
        var ai = document.RootElement.GetProperty("sections").GetProperty("main")[1].GetProperty("ai");
        return new Uri(ai.GetProperty("SWAIG").GetProperty("functions")[0].GetProperty("web_hook_url").GetString()!);
    }

    /// <summary>The credentials.</summary>
    public static string Authorization => "Basic " + Convert.ToBase64String("user:password"u8);

    private static byte[] Request(string path)
    {
        string head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {Authorization}\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {HandWritten.Body.Parsed.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. HandWritten.Body.Parsed];
    }
}
