using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.PackageTests;

/// <summary>What is edited while <c>dotnet watch</c> runs a template is in the next document, without a restart.</summary>
[Collection(PackageGroup.Name)]
public sealed class HotReloadTests(Feed feed)
{
    private const string Password = "a-password-of-the-test";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Document_AfterAnEdit_SaysWhatIsNew()
    {
        using var folder = new NewFolder(feed);
        var made = await folder.TypeAsync(
            "dotnet new install SignalWire.Agents.Templates\ndotnet new voice-agent -n Desk\ncd Desk\ndotnet build");
        Assert.True(made.ExitCode == 0, made.Output);
        int port = FreePort();
        using var watch = Watch(folder, port);
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
            client.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"signalwire:{Password}")));
            await ReadUntilAsync(client, "Check the status of a customer's order.");

            // A process of its own would be another one after a restart.
            int[] before = Processes(watch);
            await EditAsync(folder, "Check the status of a customer's order.", "Look an order up.");
            await ReadUntilAsync(client, "Look an order up.");
            await EditAsync(folder, "CheckOrder(string orderId)", "CheckOrder(string orderId, int count = 1)");
            await ReadUntilAsync(client, "\"count\":");
            await EditAsync(
                folder, "    /// <summary>Look",
                "    /// <summary>Say the hours.</summary>\n    [Tool]\n    private FunctionResult TellHours() => new(\"Ten to "
                + "six.\");\n\n    /// <summary>Look");
            await ReadUntilAsync(client, "\"function\":\"tell_hours\"");
            Assert.Equal(before, Processes(watch));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static Process Watch(NewFolder folder, int port)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--no-restore"]) {
            WorkingDirectory = folder.Path("Desk") };
        start.Environment["PORT"] = $"{port}";
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = Password;
        start.Environment["DOTNET_CLI_HOME"] = folder.Path(".home");
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    private static async Task EditAsync(NewFolder folder, string before, string after)
    {
        string file = folder.Path("Desk", "ShopAgent.cs");
        string text = await File.ReadAllTextAsync(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    private static async Task ReadUntilAsync(HttpClient client, string words)
    {
        string document = "";
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                document = await client.GetStringAsync(new Uri("/agent", UriKind.Relative));
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }

            if (document.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"'{words}' is not in the document: {document}");
    }

    /// <summary>The programs that run the agent, by their ids.</summary>
    private static int[] Processes(Process watch) =>
        [.. Process.GetProcessesByName("Desk").Where(process => process.StartTime >= watch.StartTime).Select(process => process.Id)];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
