using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.AotSmoke;

/// <summary>
/// The programs of these tests, published with Native AOT from one copy of the sources: what they share is compiled once, and linking takes
/// both cores, so that they are published one after the other.
/// </summary>
public sealed partial class PublishedPrograms : IAsyncLifetime, IDisposable
{
    private static readonly string Sample = Path.Combine("samples", "SupportAgent");

    private readonly List<string> _logs = [];
    private SourceCopy? _copy;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (new NativeFactAttribute().Skip is not null)
        {
            return;
        }

        _copy = new SourceCopy();
        foreach (string project in new[] {
            Sample,
            Path.Combine("samples", "Bistro"),
            Path.Combine("tests", "SignalWire.Agents.AotSmoke.Verbs") })
        {
            var (exitCode, log) = await PublishAsync(project);
            Assert.True(exitCode == 0, log);
            _logs.Add(log);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _copy?.Dispose();

    /// <summary>The path of a native program.</summary>
    /// <param name="name">The program's name.</param>
    public string Binary(string name) => _copy!.Combine("published", name);

    /// <summary>The warnings of the trimmer, the native compiler, single-file analysis, or anything else in the build of all
    /// programs.</summary>
    public IEnumerable<string> Warnings() => _logs.SelectMany(log => Warning().Matches(log).Select(match => match.Value));

    /// <summary>Publishes the sample once more, with a change in a source of the copy, which is taken back.</summary>
    /// <param name="file">The source, below the folder of the runtime.</param>
    /// <param name="place">What stands there once.</param>
    /// <param name="planted">What is to follow it.</param>
    internal async Task<(int ExitCode, string Output)> PublishChangedAsync(string file, string place, string planted)
    {
        string path = _copy!.Combine("src", "SignalWire.Agents", file);
        string source = await File.ReadAllTextAsync(path);
        Assert.Contains(place, source, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, source.Replace(place, place + planted, StringComparison.Ordinal));
        try
        {
            return await PublishAsync(Sample);
        }
        finally
        {
            await File.WriteAllTextAsync(path, source);
        }
    }

    /// <summary>Starts the sample as a server on a free port.</summary>
    internal Task<ServedProgram> ServeAsync(string user, string password)
    {
        var start = new ProcessStartInfo(Binary("SupportAgent"));
        start.Environment["SWML_BASIC_AUTH_USER"] = user;
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = password;
        return ServedProgram.StartAsync(start);
    }

    /// <summary>Publishes a project of the copy; every warning is told on its own.</summary>
    private Task<(int ExitCode, string Output)> PublishAsync(string project) => DotnetCommand.RunAsync(
        _copy!.Combine(),
        "publish", project, "-c", "Release", "-r", "linux-x64", "-o", _copy!.Combine(
            "published"), "-p:TrimmerSingleWarn=false", "-nodeReuse:false");

    [GeneratedRegex(@"^.*\b(warning|error)\b\s+[A-Z]+[0-9]+.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
