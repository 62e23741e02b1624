using System.Text.RegularExpressions;

namespace SignalWire.Agents.AotSmoke;

/// <summary>Whoever lets reflection into the runtime, or hides a warning about it, hears of it.</summary>
[Collection(NativeGroup.Name)]
public sealed partial class PlantedFaultTests(PublishedPrograms programs)
{
    [NativeFact]
    public async Task Publish_ReflectionPlantedInTheRuntime_Fails()
    {
        var (exitCode, log) = await programs.PublishChangedAsync(
            Path.Combine(
                "Agents",
                "ToolCalls",
                "ToolCaller.cs"), "ArgumentNullException.ThrowIfNull(tool);", " _ = Type.GetType(tool)?.GetMethods();");

        Assert.NotEqual(0, exitCode);
        Assert.Matches("IL2[0-9]{3}", log);
    }

    [Fact]
    public void Sources_OfWhatIsPublished_HideNoWarning() => Assert.Empty(
        Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*", SearchOption.AllDirectories)
            .Append(RepositoryRoot.Combine("Directory.Build.props"))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*", SearchOption.AllDirectories))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal)
                || Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".xml")
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
