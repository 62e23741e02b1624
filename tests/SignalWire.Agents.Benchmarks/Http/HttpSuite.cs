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

/// <summary>A tool call by HTTP, with password and token, beside an endpoint that reads the body and writes as many bytes.</summary>
internal static class HttpSuite
{
    private const int Connections = 16;
    private const int Turns = 7;

    public static async Task<Row> RunAsync(Effort effort)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddVoiceAgents(options => options.BasicAuth = new("user", "password"));
        await using var app = builder.Build();
        app.MapVoiceAgent<TokenAgent>();
        byte[] answer = "{\"response\":\"Order A-1042: shipped, ETA April 2nd\"}"u8.ToArray();
        app.MapPost("/empty", (RequestDelegate)(context => EmptyAsync(context, answer)));
        await app.StartAsync().ConfigureAwait(false);

        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var server = new IPEndPoint(IPAddress.Loopback, address.Port);
        byte[] call = Request(await ToolPathAsync(address).ConfigureAwait(false));
        byte[] empty = Request("/empty");

        await TurnAsync(server, call, effort).ConfigureAwait(false);
        await TurnAsync(server, empty, effort).ConfigureAwait(false);
        var turns = new List<(double Ours, double Limit)>();
        for (int i = 0; i < Turns; i++)
        {
            turns.Add((await TurnAsync(server, call, effort).ConfigureAwait(false), await TurnAsync(server, empty, effort).ConfigureAwait(false)));
        }

        return new Row(
            "HTTP tool call with password and token, beside an empty POST",
            Pair.Median(turns.Select(turn => turn.Ours)),
            Pair.Median(turns.Select(turn => turn.Limit)),
            "/s",
            Pair.Median(turns.Select(turn => turn.Ours / turn.Limit)),
            Budget: 0.85,
            MoreIsBetter: true);
    }

    /// <summary>Reads the body into a buffer, as whoever wants it must, and looks at none of it.</summary>
    private static async Task EmptyAsync(HttpContext context, byte[] answer)
    {
        byte[] body = ArrayPool<byte>.Shared.Rent(4096);
        while (await context.Request.Body.ReadAsync(body).ConfigureAwait(false) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(body);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer).ConfigureAwait(false);
    }

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
    private static async Task<string> ToolPathAsync(Uri address)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Authorization", Authorization);
        using var document = JsonDocument.Parse(
            await client.GetStringAsync(new Uri(address, "/support?call_id=c0ffee00-1234-4abc-9def-001122334455")).ConfigureAwait(false));
        var ai = document.RootElement.GetProperty("sections").GetProperty("main")[1].GetProperty("ai");
        return new Uri(ai.GetProperty("SWAIG").GetProperty("functions")[0].GetProperty("web_hook_url").GetString()!).PathAndQuery;
    }

    private static string Authorization => "Basic " + Convert.ToBase64String("user:password"u8);

    private static byte[] Request(string path)
    {
        string head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {Authorization}\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {HandWritten.Body.Parsed.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. HandWritten.Body.Parsed];
    }
}
