using System.Text.Json;

namespace SignalWire.Agents.PackageTests;

/// <summary>A template makes a project that builds without a warning, runs, and passes its tests, whatever it is called.</summary>
[Collection(PackageGroup.Name)]
public sealed class TemplateTests(Feed feed)
{
    private const string Tomorrow = "RESULT:\nFunctionResult: Order A-1042 is on its way and arrives tomorrow.\n";
    private const string April = "RESULT:\nFunctionResult: Order A-1042 arrives on April 2.\n";

    /// <summary>Names of a type in the template, of what C# reserves, and of what is no identifier.</summary>
    [Theory]
    [InlineData("voice-agent", "ShopAgent", Tomorrow)]
    [InlineData("voice-agent", "Support", Tomorrow)]
    [InlineData("voice-agent", "class", Tomorrow)]
    [InlineData("voice-agent", "3shop", Tomorrow)]
    [InlineData("voice-agent-app", "Shop.Agent", April)]
    [InlineData("voice-agent-app", "IOrderBook", April)]
    [InlineData("voice-agent-tested", "ShopAgent", Tomorrow)]
    [InlineData("voice-agent-tested", "my-shop", Tomorrow)]
    [InlineData("voice-agent-tested", "Tom & Co", Tomorrow)]
    public async Task Project_OfATemplate_BuildsAndRuns(string template, string name, string expected)
    {
        using var folder = new NewFolder(feed);
        var built = await folder.TypeAsync(
            $"dotnet new install SignalWire.Agents.Templates\ndotnet new {template} -n '{name}'\ncd '{name}'\ndotnet build -warnaserror");
        Assert.True(built.ExitCode == 0 && built.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), built.Output);
        Assert.All(
            [".gitignore", ".dockerignore", "Dockerfile", "README.md"], file => Assert.True(File.Exists(folder.Path(name, file)), file));

        bool isTested = template == "voice-agent-tested";
        string run = $"cd '{name}'\ndotnet run --no-build {(isTested ? $"--project '{name}' " : "")}--";
        Assert.Equal((0, expected), await folder.TypeAsync($"{run} --exec check_order --order-id A-1042"));
        var (exitCode, output) = await folder.TypeAsync($"{run} --dump-swml --raw | cat");
        Assert.Equal(0, exitCode);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("1.0.0", document.RootElement.GetProperty("version").GetString());

        if (isTested)
        {
            var tested = await folder.TypeAsync($"cd '{name}'\ndotnet test --no-build");
            Assert.True(tested.ExitCode == 0 && tested.Output.Contains("Passed:     3", StringComparison.Ordinal), tested.Output);
        }
    }

    /// <summary>What the Dockerfile publishes and starts, without the images around it.</summary>
    [NativeFact]
    public async Task Dockerfile_OfATemplate_PublishesWhatItStarts()
    {
        const string name = "my shop";
        using var folder = new NewFolder(feed);
        var made = await folder.TypeAsync($"dotnet new install SignalWire.Agents.Templates\ndotnet new voice-agent-tested -n '{name}'");
        Assert.True(made.ExitCode == 0, made.Output);
        string[] dockerfile = await File.ReadAllLinesAsync(folder.Path(name, "Dockerfile"));
        string publish = dockerfile.Single(line => line.StartsWith("RUN dotnet publish ", StringComparison.Ordinal))["RUN ".Length..];
        string start = JsonSerializer.Deserialize<string[]>(dockerfile[^1]["ENTRYPOINT ".Length..])!.Single();

        var published = await folder.TypeAsync($"cd '{name}'\n{publish.Replace("/app", "../app", StringComparison.Ordinal)}");
        Assert.True(published.ExitCode == 0 && !published.Output.Contains("warning", StringComparison.Ordinal), published.Output);
        Assert.Equal((0, Tomorrow), await folder.TypeAsync($"cd app\n'{start}' --exec check_order --order-id A-1042"));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path("app")), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }
}
