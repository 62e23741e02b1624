using System.Diagnostics;
using System.Text;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>A printed <c>curl</c> command: run by a shell where both are there, else sent by a client that reads it the same way.</summary>
internal static class ShellCommand
{
    private const string Shell = "/bin/sh";

    private static readonly bool HasCurl = File.Exists(Shell) && (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "curl")));

    /// <summary>Runs the command and returns the status and the body that came.</summary>
    public static Task<(int Status, string Body)> RunAsync(string command) => HasCurl ? RunCurlAsync(command) : SendAsync(Split(command));

    private static async Task<(int Status, string Body)> RunCurlAsync(string command)
    {
        var start = new ProcessStartInfo(Shell, ["-c", $@"{command} --silent --show-error --noproxy '*' --write-out '\n%{{http_code}}'"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience.Limit);
        await process.WaitForExitAsync();
        int end = output.LastIndexOf('\n');
        return (int.Parse(output[(end + 1)..], System.Globalization.CultureInfo.InvariantCulture), output[..end]);
    }

    private static async Task<(int Status, string Body)> SendAsync(List<string> words)
    {
        string url = words.Single(word => word.StartsWith("http", StringComparison.Ordinal));
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        string[] credentials = After(words, "-u")!.Split(':', 2);
        request.Headers.Authorization = TestServer.BasicAuth(credentials[0], credentials[1]);
        if (After(words, "-d") is { } body)
        {
            request.Method = HttpMethod.Post;
            request.Content = new StringContent(body, Encoding.UTF8, After(words, "-H")!.Split(": ")[1]);
        }

        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string? After(List<string> words, string word) =>
        words.IndexOf(word) is >= 0 and int index ? words[index + 1] : null;

    /// <summary>Words of a POSIX shell, as far as the commands go: single quotes, and a quote escaped between them.</summary>
    private static List<string> Split(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < command.Length; i++)
        {
            switch (command[i])
            {
                case '\'':
                    quoted = !quoted;
                    break;
                case '\\' when !quoted:
                    word.Append(command[++i]);
                    break;
                case ' ' when !quoted:
                    words.Add(word.ToString());
                    word.Clear();
                    break;
                default:
                    word.Append(command[i]);
                    break;
            }
        }

        words.Add(word.ToString());
        return words;
    }
}
