using System.Runtime.CompilerServices;
using SignalWire.Agents.Testing;

namespace ClinicIntake.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public async Task Flow_OfTheAgent_IsAsReviewed()
    {
        await using var call = await IntakeTests.StartAsync(patient: null);

        Snapshot.Verify(AgentSnapshot.Flow(call), "SnapshotTests.Flow.verified.txt");
    }

    [Fact]
    public async Task Tools_OfTheAgent_AreAsReviewed()
    {
        await using var call = await IntakeTests.StartAsync(patient: null);

        Snapshot.Verify(AgentSnapshot.Tools(call), "SnapshotTests.Tools.verified.json");
    }

    [Fact]
    public void GeneratedCode_OfTheAgent_IsAsReviewed()
    {
        string[] sources = [.. Directory.EnumerateFiles(Path.Combine(Folder(), "..", "ClinicIntake"), "*.cs").Select(File.ReadAllText)];

        var files = GeneratedCode.Files(GeneratedCode.Run([Usings, .. sources]));

        Snapshot.Verify(files["ClinicIntake.Intake.g.cs"], "SnapshotTests.GeneratedCode#ClinicIntake.Intake.g.verified.cs");
    }

    /// <summary>The namespaces that <c>ImplicitUsings</c> adds to the project.</summary>
    private const string Usings = """
        global using System;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
