using System.Text.Json;

namespace SignalWire.Agents.PackageTests;

/// <summary>A template writes a project that builds without a warning, runs, and passes its tests, whatever its name is.</summary>
[Collection(PackageGroup.Name)]
public sealed class TemplateTests(TemplateProjects projects) : IClassFixture<TemplateProjects>
{
    private const string Tomorrow = "RESULT:\nFunctionResult: Order A-1042 is on its way and arrives tomorrow.\n";
    private const string April = "RESULT:\nFunctionResult: Order A-1042 arrives on April 2.\n";

    [Fact]
    public void Build_OfEveryProject_GivesNoWarning() =>
        Assert.True(projects.ExitCode == 0 && projects.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), projects.Output);

    [Theory]
    [MemberData(nameof(TemplateProjects.All), MemberType = typeof(TemplateProjects))]
    public async Task Project_OfATemplate_Runs(string template, string name)
    {
        Assert.All(
            [".gitignore", ".dockerignore", "Dockerfile", "README.md"],
            file => Assert.True(File.Exists(projects.Path(template, name, file)), file));

        bool isTested = template == "voice-agent-tested";
        string project = isTested ? $"--project '{name}' " : "";
        Assert.Equal(
            (0, template == "voice-agent-app" ? April : Tomorrow),
            await projects.TypeAsync(template, name, $"dotnet run --no-build {project}-- --exec check_order --order-id A-1042"));

        string folder = isTested ? $"{name}/" : "";
        var (exitCode, output) = await projects.TypeAsync(
            template, name, $"'./{folder}bin/Debug/net10.0/{name}' --dump-swml --raw | cat");
        Assert.Equal(0, exitCode);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("1.0.0", document.RootElement.GetProperty("version").GetString());

        if (isTested)
        {
            var tested = await projects.TypeAsync(template, name, "dotnet test --no-build");
            Assert.True(tested.ExitCode == 0 && tested.Output.Contains("Passed:     3", StringComparison.Ordinal), tested.Output);
        }
    }

    /// <summary>What the Dockerfile publishes and starts, without the images around it.</summary>
    [NativeFact]
    public async Task Dockerfile_OfATemplate_PublishesWhatItStarts()
    {
        const string template = "voice-agent-tested";
        const string name = "my store";
        await projects.MakeAsync(template, name);
        string[] dockerfile = await File.ReadAllLinesAsync(projects.Path(template, name, "Dockerfile"));
        string publish = dockerfile.Single(line => line.StartsWith("RUN dotnet publish ", StringComparison.Ordinal))["RUN ".Length..];
        string start = JsonSerializer.Deserialize<string[]>(dockerfile[^1]["ENTRYPOINT ".Length..])!.Single();

        var published = await projects.TypeAsync(template, name, publish.Replace("/app", "../app", StringComparison.Ordinal));
        Assert.True(published.ExitCode == 0 && !published.Output.Contains("warning", StringComparison.Ordinal), published.Output);
        Assert.Equal(
            (0, Tomorrow), await projects.TypeAsync(template, "app", $"'{start}' --exec check_order --order-id A-1042"));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(projects.Path(template, "app")), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }
}
