namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>Nothing is said of the programs in which the mistakes are made.</summary>
public sealed class SourceProgramTests
{
    public static TheoryData<string> Own => [.. SourcePrograms.Own.Select(program => program.ToString())];

    public static TheoryData<string> Shared => [.. SourcePrograms.Shared.Select(program => program.ToString())];

    [Theory]
    [MemberData(nameof(Own))]
    public Task Program_WithoutAMistake_GivesNoDiagnostic(string file) => VerifyAsync(file);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Example_WithoutAMistake_GivesNoDiagnostic(string file) => VerifyAsync(file);

    private static async Task VerifyAsync(string file) =>
        Assert.Equal("", (await SourcePrograms.Of(file).JudgeAsync()).ToString());
}
