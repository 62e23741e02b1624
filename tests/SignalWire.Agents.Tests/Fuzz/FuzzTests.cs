using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Harness;
using SignalWire.Agents.Tests.Hosting;
using Xunit.Abstractions;

namespace SignalWire.Agents.Tests.Fuzz;

/// <summary>
/// Spoilt requests over real connections. <c>FUZZ_REQUESTS</c> says how many: a few thousand by default, 200,000 for a whole run;
/// <c>FUZZ_SEED</c> where the first begins.
/// </summary>
[Collection(WholeProcess.Name)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Connections = 4;

    private static readonly int s_requests = Setting("FUZZ_REQUESTS", 4000);
    private static readonly int s_seed = Setting("FUZZ_SEED", 1);

    [Fact]
    public async Task Server_SentSpoiltRequests_AnswersEachAndRunsNothingWithoutItsToken()
    {
        // A log that is kept would grow with each request.
        await using var server = await TestServer.StartAsync(
            app => app.MapVoiceAgent<FuzzAgent>(), builder => builder.Logging.ClearProviders());
        await FuzzAsync(server, s_requests / 10);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        var (statuses, runs, faults) = await FuzzAsync(server, s_requests);

        long after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine(
            $"{string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))}; {after - before:N0} bytes "
            + "more");
        Assert.Empty(faults);

        // Each kind of end is met, or the fuzzing would prove nothing.
        Assert.All([200, 307, 400, 401, 404, 405, 415], status => Assert.True(statuses.GetValueOrDefault(status) > 0, $"No {status}."));
        Assert.True(runs > s_requests / 50, $"Only {runs} tools ran.");
        Assert.True(after - before < 2 * 1024 * 1024, $"{after - before:N0} bytes were kept.");
    }

    /// <summary>A server that fails on a byte that nobody sends, and one that runs tools for whoever asks.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fuzzing_OfAServerWithAPlantedBug_FindsIt(bool isCrash)
    {
        await using var server = await TestServer.StartAsync(
            app =>
            {
                app.Use(isCrash ? FailOnNul : RunWithoutToken);
                app.MapVoiceAgent<FuzzAgent>();
            });

        var (_, _, faults) = await FuzzAsync(server, 4000);

        Assert.Contains(faults, fault => fault.StartsWith(isCrash ? "500" : "ran", StringComparison.Ordinal));
    }

    private static async Task FailOnNul(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        string body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        if (body.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A planted bug.");
        }

        context.Request.Body.Position = 0;
        await next(context);
    }

    private static Task RunWithoutToken(HttpContext context, RequestDelegate next)
    {
        FuzzAgent.Ran[context.Request.Headers[FuzzAgent.Header].ToString()] = "book";
        return next(context);
    }

    private static async Task<(Dictionary<int, int> Statuses, int Runs, IReadOnlyCollection<string> Faults)> FuzzAsync(
        TestServer server, int count)
    {
        FuzzAgent.Ran.Clear();
        string url = new SwmlDocument((await server.GetAsync($"/fuzz?call_id={TestServer.CallId}")).Json).ToolUrl("book").Query;
        string token = url.Split("__token=")[1].Split('&')[0];
        string authorization = TestServer.BasicAuth(TestServer.User, TestServer.Password).ToString();
        var statuses = new ConcurrentDictionary<int, int>();
        var faults = new ConcurrentQueue<string>();
        int runs = 0;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(number => Task.Run(async () =>
        {
            var mutator = new RequestMutator(s_seed + number, authorization, token, TestServer.CallId);
            using var connection = new FuzzConnection(server.Origin.Port);
            for (int i = 0; i < count / Connections; i++)
            {
                var request = mutator.Next();
                int status = await connection.SendAsync(request);
                statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
                if (status >= 500)
                {
                    faults.Enqueue($"{status}: {request}");
                }

                if (FuzzAgent.Ran.TryRemove(request.Id, out _))
                {
                    Interlocked.Increment(ref runs);
                    if (!MayRun(request, authorization, token))
                    {
                        faults.Enqueue($"ran: {request}");
                    }
                }
            }
        })));
        return (statuses.ToDictionary(), runs, faults);
    }

    /// <summary>Whether a tool may run, by other means than the server's own.</summary>
    private static bool MayRun(FuzzedRequest request, string authorization, string token)
    {
        // Padding says nothing, whole or not.
        var given = request.Query.TrimStart('?').Split('&').Where(part => part.Contains("token=", StringComparison.Ordinal))
            .Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        if (request.Authorization != authorization || !given.Any(value => WithoutPadding(value) == WithoutPadding(token)))
        {
            return false;
        }

        try
        {
            using var body = JsonDocument.Parse(request.Body);
            return body.RootElement.GetProperty("call_id").ValueEquals(TestServer.CallId)
                && body.RootElement.GetProperty("function").ValueEquals("book");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string WithoutPadding(string value) => value.Replace("%3D", "", StringComparison.Ordinal).TrimEnd('%', '=');

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int set) ? set : usual;
}
