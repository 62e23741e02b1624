using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using Xunit.Sdk;

namespace SignalWire.Agents.Generators.Tests.Harness;

/// <summary>The harness checks every generator test; here it is checked itself.</summary>
public sealed class HarnessTests
{
    private const string Agent = """
        using SignalWire.Agents;

        /// <summary>An agent.</summary>
        [VoiceAgent("A")]
        public sealed partial class Support;
        """;

    public static TheoryData<PlantedFault> Faults => [.. Enum.GetValues<PlantedFault>().Where(fault => fault != PlantedFault.None)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Harness_GeneratorWithPlantedFault_Fails(PlantedFault fault) =>
        Assert.ThrowsAny<XunitException>(() => GeneratorHarness.Run(new PlantedGenerator(fault), [], Agent));

    [Fact]
    public void Harness_GeneratorWithoutFault_Passes() => GeneratorHarness.Run(new PlantedGenerator(PlantedFault.None), [], Agent);

    [Fact]
    public void Generator_FaultOfItsOwn_BecomesOneDiagnosticThatNamesTheAgent()
    {
        var run = GeneratorRun.Start(TestCompilation.Create(Agent), new FaultyReader());

        Assert.Null(run.Result.Exception);
        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("SWA0001", diagnostic.Id);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains("'Support'", message, StringComparison.Ordinal);
        Assert.Contains("planted at line 1 at line 2", message, StringComparison.Ordinal);
    }

    /// <summary>Our last step, given what the first one makes of an exception.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // It is no generator that anybody installs.
    private sealed class FaultyReader : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider,
            static (output, _) => AgentOutput.Add(
                output, new AgentInput("Support", "Support", Model: null, "planted at line 1\nat line 2"), EquatableArray<string>.Empty));
    }
#pragma warning restore RS1036, RS1041, RS1042
}
