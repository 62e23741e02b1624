namespace SignalWire.Agents.PackageTests;

/// <summary>
/// One project of each template and name, built together: one installation of the templates and one build serve all tests, each of which
/// would otherwise start the command line five times.
/// </summary>
public sealed class TemplateProjects(Feed feed) : IAsyncLifetime, IDisposable
{
    /// <summary>Builds every project below its folder.</summary>
    private const string Everything = """
        <Project DefaultTargets="Build">
          <ItemGroup><Made Include="**/*.csproj" /></ItemGroup>
          <Target Name="Restore"><MSBuild Projects="@(Made)" Targets="Restore" /></Target>
          <Target Name="Build"><MSBuild Projects="@(Made)" Targets="Build" BuildInParallel="true" /></Target>
        </Project>
        """;

    /// <summary>The templates, each with names of a type in the template, of what C# reserves, and of what is not an identifier.</summary>
    public static readonly TheoryData<string, string> All = new()
    {
        { "voice-agent", "ShopAgent" },
        { "voice-agent", "Support" },
        { "voice-agent", "class" },
        { "voice-agent", "3shop" },
        { "voice-agent-app", "Shop.Agent" },
        { "voice-agent-app", "IOrderBook" },
        { "voice-agent-tested", "ShopAgent" },
        { "voice-agent-tested", "my-shop" },
        { "voice-agent-tested", "Tom & Co" },
    };

    private readonly NewFolder _folder = new(feed);

    /// <summary>The output of the build of all projects.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The exit code of that build.</summary>
    public int ExitCode { get; private set; }

    /// <summary>A path in the folder that a template wrote.</summary>
    public string Path(string template, string name, params string[] parts) => _folder.Path([template, name, .. parts]);

    /// <summary>Runs commands in the folder that a template wrote.</summary>
    public Task<(int ExitCode, string Output)> TypeAsync(string template, string name, string commands) =>
        _folder.TypeAsync($"cd '{template}/{name}'\n{commands}");

    /// <summary>Writes one more project, which is not built.</summary>
    public async Task MakeAsync(string template, string name)
    {
        var (exitCode, output) = await _folder.TypeAsync($"mkdir -p {template}\ncd {template}\ndotnet new {template} -n '{name}'");
        Assert.True(exitCode == 0, output);
    }

    public async Task InitializeAsync()
    {
        var (exitCode, output) = await _folder.TypeAsync("dotnet new install SignalWire.Agents.Templates");
        Assert.True(exitCode == 0, output);
        foreach (object[] row in All)
        {
            await MakeAsync((string)row[0], (string)row[1]);
        }

        await File.WriteAllTextAsync(_folder.Path("Everything.proj"), Everything);
        (ExitCode, Output) = await _folder.TypeAsync("dotnet build Everything.proj -warnaserror");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
