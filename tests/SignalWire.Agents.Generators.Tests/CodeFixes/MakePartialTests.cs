namespace SignalWire.Agents.Generators.Tests.CodeFixes;

public sealed class MakePartialTests
{
    [Fact]
    public Task MakePartial_Agent_AddsTheModifierAndKeepsTheRest() => RuleTest.VerifyFixAsync(
        """
        using SignalWire.Agents;

        // Before.
        [VoiceAgent("A")]
        public sealed class {|CS0260:{|SWA0101:Support|}|} // after
        {
        }
        """,
        """
        using SignalWire.Agents;

        // Before.
        [VoiceAgent("A")]
        public sealed partial class Support // after
        {
        }
        """);

    [Fact]
    public Task MakePartial_AllInOneFile_FixesAgentsAndTypesAroundThem() => RuleTest.VerifyFixAsync(
        """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        class {|CS0260:{|SWA0101:A|}|};

        [VoiceAgent("B")]
        record {|CS0260:{|SWA0101:B|}|};

        static class {|CS0260:{|SWA0101:Outer|}|}
        {
            [VoiceAgent("C")]
            internal sealed partial class C;
        }
        """,
        """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        partial class A;

        [VoiceAgent("B")]
        partial record B;

        static partial class Outer
        {
            [VoiceAgent("C")]
            internal sealed partial class C;
        }
        """);
}
