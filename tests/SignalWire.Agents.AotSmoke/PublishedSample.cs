using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.AotSmoke;

/// <summary>The support agent, published with Native AOT once for all tests.</summary>
public sealed partial class PublishedSample : IAsyncLifetime, IDisposable
{
    private SourceCopy? _copy;

    /// <summary>All that the publishing printed.</summary>
    public string Log { get; private set; } = "";

    /// <summary>The native program.</summary>
    public string Binary => _copy!.Combine("published", "SupportAgent");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (new NativeFactAttribute().Skip is not null)
        {
            return;
        }

        _copy = new SourceCopy();
        (int exitCode, Log) = await PublishAsync(_copy);
        Assert.True(exitCode == 0, Log);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _copy?.Dispose();

    /// <summary>Publishes the sample of a copy of the sources.</summary>
    internal static Task<(int ExitCode, string Output)> PublishAsync(SourceCopy copy) => PublishAsync(copy, Path.Combine("samples", "SupportAgent"));

    /// <summary>Publishes a project of a copy of the sources; every warning is told on its own.</summary>
    internal static Task<(int ExitCode, string Output)> PublishAsync(SourceCopy copy, string project) => DotnetCommand.RunAsync(
        copy.Combine(),
        "publish", project, "-c", "Release", "-r", "linux-x64", "-o", copy.Combine("published"),
        "-p:TrimmerSingleWarn=false", "--disable-build-servers");

    /// <summary>The warnings and errors in what a publishing printed.</summary>
    internal static IEnumerable<string> Warnings(string log) => Warning().Matches(log).Select(match => match.Value);

    /// <summary>Starts the program as a server on a free port.</summary>
    internal Task<ServedProgram> ServeAsync(string user, string password)
    {
        var start = new ProcessStartInfo(Binary);
        start.Environment["SWML_BASIC_AUTH_USER"] = user;
        start.Environment["SWML_BASIC_AUTH_PASSWORD"] = password;
        return ServedProgram.StartAsync(start);
    }

    /// <summary>A warning of the trimmer, of the native compiler, of single-file analysis, or of anything else in the build.</summary>
    [GeneratedRegex(@"^.*\b(warning|error)\b\s+[A-Z]+[0-9]+.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
