namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA02xx and SWA03xx: types, results and the prompt.</summary>
public sealed class SchemaRuleTests
{
    [Theory]
    [InlineData("object")]
    [InlineData("char")]
    [InlineData("char?")]
    [InlineData("(int, int)")]
    [InlineData("byte[]")]
    [InlineData("Action")]
    [InlineData("System.Text.StringBuilder")]
    public Task UnsupportedParameterType_TypeWithoutSchema_IsReportedOnTheType(string type) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="order">The order.</param>
            [Tool] string CheckOrder({|SWA0201:{{type}}|} order) => "";

            /// <summary>Help the caller.</summary>
            [Tool] string Help() => "";
        }
        """);

    [Fact]
    public Task UnsupportedParameterType_TypeThatDoesNotExist_IsLeftToTheCompiler() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="order">The order.</param>
            [Tool] string CheckOrder({|CS0246:Ordr|} order) => "";
        }
        """);

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("bool")]
    [InlineData("int?")]
    [InlineData("long")]
    [InlineData("double")]
    public Task UnsupportedParameterType_TypeWithSchema_IsNotReported(string type) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="order">The order.</param>
            [Tool] string CheckOrder({{type}} order) => "";
        }
        """);

    [Theory]
    [InlineData("int")]
    [InlineData("Task<int>")]
    [InlineData("IEnumerable<string>")]
    [InlineData("object")]
    [InlineData("Task<string>?")]
    public Task UnsupportedResultType_ThatTheModelCannotBeTold_IsReportedOnTheType(string type) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            [Tool] {|SWA0202:{{type}}|} CheckOrder() => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task UnsupportedResultType_Nothing_IsReportedOnTheType() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            [Tool] {|SWA0202:void|} CheckOrder() { }

            /// <summary>Check once more.</summary>
            [Tool] async {|SWA0202:Task|} CheckAgain() => await Task.Yield();
        }
        """);

    [Theory]
    [InlineData("static readonly string {|SWA0301:Role|} = \"You help.\";")]
    [InlineData("const int {|SWA0301:Role|} = 1;")]
    [InlineData("const string? {|SWA0301:Role|} = null;")]
    public Task PromptSectionNotConstant_AnythingElse_IsReportedOnItsName(string field) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            [PromptSection] {{field}}
        }
        """);

    [Fact]
    public async Task EveryFinding_CanBeSuppressedInTheSource()
    {
        await RuleTest.VerifyAsync("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
            #pragma warning disable SWA0105
                [Tool] string CheckOrder() => "";
            #pragma warning restore SWA0105

                [System.Diagnostics.CodeAnalysis.SuppressMessage("SignalWire.Tool", "SWA0105", Justification = "The prompt says when.")]
                [Tool] string Other() => "";
            }
            """);
    }
}
