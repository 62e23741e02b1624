using System.Text.RegularExpressions;

namespace SignalWire.Agents.AotSmoke;

/// <summary>Whoever lets reflection into the runtime, or hides a warning about it, hears of it.</summary>
public sealed partial class PlantedFaultTests
{
    [NativeFact]
    public async Task Publish_ReflectionPlantedInTheRuntime_Fails()
    {
        using var copy = new SourceCopy();
        string file = copy.Combine("src", "SignalWire.Agents", "Tools", "ToolCaller.cs");
        string source = await File.ReadAllTextAsync(file);
        const string place = "ArgumentNullException.ThrowIfNull(tool);";
        Assert.Contains(place, source, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            file, source.Replace(place, place + " _ = Type.GetType(tool)?.GetMethods();", StringComparison.Ordinal));

        var (exitCode, log) = await PublishedSample.PublishAsync(copy);

        Assert.NotEqual(0, exitCode);
        Assert.Matches("IL2[0-9]{3}", log);
    }

    [Fact]
    public void Sources_OfWhatIsPublished_HideNoWarning() => Assert.Empty(
        Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*", SearchOption.AllDirectories)
            .Append(RepositoryRoot.Combine("Directory.Build.props"))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*", SearchOption.AllDirectories))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".xml")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Where(file => Hiding().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file)));

    [Theory]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming\", \"IL2026\")]")]
    [InlineData("#pragma warning disable IL3050")]
    [InlineData("<NoWarn>$(NoWarn);IL2104</NoWarn>")]
    [InlineData("<SuppressTrimAnalysisWarnings>true</SuppressTrimAnalysisWarnings>")]
    [InlineData("[RequiresUnreferencedCode(\"reflection\")]")]
    [InlineData("<EnableAotAnalyzer>false</EnableAotAnalyzer>")]
    public void Search_ForWaysToHideAWarning_FindsEach(string way) => Assert.Matches(Hiding(), way);

    [GeneratedRegex(
        """UnconditionalSuppressMessage|RequiresUnreferencedCode|RequiresDynamicCode|RequiresAssemblyFiles|SuppressTrimAnalysisWarnings"""
        + """|SuppressAotAnalysisWarnings|NoWarn>.*IL[0-9]{4}|disable.*IL[0-9]{4}|Enable(Aot|Trim|SingleFile)Analyzer>false""")]
    private static partial Regex Hiding();
}
