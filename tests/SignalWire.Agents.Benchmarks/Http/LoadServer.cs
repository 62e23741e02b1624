using System.Text;
using Microsoft.Extensions.Hosting;

namespace SignalWire.Agents.Benchmarks.Http;

/// <summary>The endpoints that are compared, served for a load from a process of its own: wrk.</summary>
internal static class LoadServer
{
    private const string Address = "http://127.0.0.1:5055";

    /// <summary>Serves until it is ended, and prints what to run.</summary>
    /// <param name="output">Where to.</param>
    public static async Task RunAsync(TextWriter output)
    {
        var app = HttpSuite.CreateApp(Address);
        await using (app.ConfigureAwait(false))
        {
            await app.StartAsync().ConfigureAwait(false);
            var call = await HttpSuite.ToolUrlAsync(new Uri(Address)).ConfigureAwait(false);
            foreach (var (name, path) in new[] { ("tool", call.PathAndQuery), ("empty", "/empty" + call.Query) })
            {
                string script = Path.Combine(Path.GetTempPath(), $"{name}.lua");
                await File.WriteAllTextAsync(script, Script(path)).ConfigureAwait(false);
                await output.WriteLineAsync($"wrk -t2 -c16 -d30s -s {script} {Address}").ConfigureAwait(false);
            }

            await app.WaitForShutdownAsync().ConfigureAwait(false);
        }
    }

    private static string Script(string path) => $"""
        wrk.method = "POST"
        wrk.path = "{path}"
        wrk.headers["Authorization"] = "{HttpSuite.Authorization}"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = [==[{Encoding.UTF8.GetString(HandWritten.Body.Parsed)}]==]

        """;
}
