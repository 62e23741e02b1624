using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Builds;

/// <summary>What the SDK's own commands do with an agent that could be better.</summary>
public sealed partial class ScratchProjectTests
{
    private const string Code = """
        using SignalWire.Agents;

        [VoiceAgent("Clinic")]
        public sealed partial class Clinic
        {
            /// <summary>Look up a visit.</summary>
            /// <param name="day">The day of the visit.</param>
            /// <param name="cancel">Canceled when the caller hangs up.</param>
            [Tool]
            async Task<string> FindVisit(DateOnly day, CancellationToken cancel)
            {
                await Task.Delay(1);
                return $"There is one on {day}.";
            }

            [Context]
            static class Default
            {
                [Step(Tools = [nameof(FindVisit)])]
                const string Ask = "Ask for the day, and call find_vist.";

                [Step]
                const string Tell = "Tell what was found.";
            }
        }

        [VoiceAgent("Desk", Route = "/desk")]
        public sealed class Desk;
        """;

    /// <summary>While the compiler itself finds errors, a build prints nothing of analyzers.</summary>
    private static string Compiling => Code.Replace("sealed class Desk", "sealed partial class Desk", StringComparison.Ordinal);

    /// <summary>By default a build prints warnings; strictly also advice; and a line for one rule counts more than either.</summary>
    [Theory]
    [InlineData("", "SWA0430")]
    [InlineData("Default", "SWA0430")]
    [InlineData("Strict", "SWA0401,SWA0413,SWA0424,SWA0430")]
    public async Task Build_InAMode_PrintsWhatTheModeSays(string mode, string expected)
    {
        using var project = new ScratchProject(Compiling, $"<SignalWireAnalysisMode>{mode}</SignalWireAnalysisMode>");

        var (exitCode, output) = await project.RunAsync("build", "-nologo", "-v", "q");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            expected, string.Join(',', Ids().Matches(output).Select(id => id.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Build_InAnUnknownMode_SaysWhichModesThereAre()
    {
        using var project = new ScratchProject(Compiling, "<SignalWireAnalysisMode>Strickt</SignalWireAnalysisMode>");

        var (exitCode, output) = await project.RunAsync("build", "-nologo", "-v", "q");

        Assert.Equal(0, exitCode);
        Assert.Contains("SignalWireAnalysisMode is 'Strickt'", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_OfAnalyzers_MendsTheFile()
    {
        using var project = new ScratchProject(Code);

        var (exitCode, output) = await project.RunAsync(
            "format", "analyzers", "Scratch.csproj", "--diagnostics", "SWA0101", "SWA0413", "SWA0424", "SWA0430", "--severity", "info");

        Assert.True(exitCode == 0, output);
        Assert.Equal(
            Code.Replace("Delay(1)", "Delay(1, cancel)", StringComparison.Ordinal)
                .Replace("[Step]", "[Step(Tools = [nameof(FindVisit)])]", StringComparison.Ordinal)
                .Replace("find_vist", "find_visit", StringComparison.Ordinal)
                .Replace("sealed class Desk", "sealed partial class Desk", StringComparison.Ordinal),
            project.Code);
    }

    [GeneratedRegex("(?:error|warning) ([A-Z]+[0-9]+):")]
    private static partial Regex Ids();
}
