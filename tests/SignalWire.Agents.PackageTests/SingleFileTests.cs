namespace SignalWire.Agents.PackageTests;

/// <summary>The sample of a single file, in a folder of its own: run, and published to a native binary.</summary>
[Collection(PackageGroup.Name)]
public sealed class SingleFileTests(Feed feed)
{
    private const string Answer = "RESULT:\nFunctionResult: In Ghent the sun is shining.\n";

    [Fact]
    public async Task File_Run_AnswersAToolCall()
    {
        using var folder = Folder();

        Assert.Equal((0, Answer), await folder.TypeAsync("dotnet run agent.cs -- --exec tell_weather --town Ghent"));
    }

    [NativeFact]
    public async Task File_Published_IsANativeBinary()
    {
        using var folder = Folder();
        var (exitCode, output) = await folder.TypeAsync("dotnet publish agent.cs -r linux-x64 -o native");
        Assert.True(exitCode == 0 && !output.Contains("warning", StringComparison.Ordinal), output);

        Assert.Equal((0, Answer), await folder.TypeAsync("./native/agent --exec tell_weather --town Ghent"));
    }

    private NewFolder Folder()
    {
        var folder = new NewFolder(feed);
        File.WriteAllText(folder.Path("agent.cs"), File.ReadAllText(RepositoryRoot.Combine("samples", "SingleFile", "agent.cs"))
            .Replace("@0.1.*", $"@{feed.Version}", StringComparison.Ordinal));
        return folder;
    }
}
