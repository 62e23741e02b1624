namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA01xx: the shape of agents and tools.</summary>
public sealed class ShapeRuleTests
{
    [Fact]
    public Task NotPartial_AgentClass_IsReportedOnItsName() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed class {|CS0260:{|SWA0101:Support|}|}
        {
            [PromptSection] const string Role = "You help.";
        }
        """);

    [Fact]
    public Task NotPartial_TypeAroundAgent_IsReportedOnItsName() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public static class {|CS0260:{|SWA0101:Outer|}|}
        {
            [VoiceAgent("A")]
            public sealed partial class Support
            {
                [PromptSection] const string Role = "You help.";
            }
        }
        """);

    [Fact]
    public Task NotPartial_TypeAroundTwoAgents_IsReportedOnce() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public static class {|CS0260:{|SWA0101:Outer|}|}
        {
            [VoiceAgent("A")] public sealed partial class Support;

            [VoiceAgent("B")] public sealed partial class Sales;
        }
        """);

    [Fact]
    public Task NotPartial_ClassThatIsNoAgent_IsNotReported() => RuleTest.VerifyAsync("""
        public sealed class Book;
        """);

    [Theory]
    [InlineData("static partial class {|SWA0102:Support|};")]
    [InlineData("abstract partial class {|SWA0102:Support|};")]
    [InlineData("file partial class {|SWA0102:Support|};")]
    [InlineData("partial class {|SWA0102:Support|}<T>;")]
    public Task UnsupportedAgentKind_OfEachKind_IsReportedOnItsName(string declaration) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        {{declaration}}
        """);

    [Theory]
    [InlineData("public partial class Outer<T>")]
    [InlineData("file partial class Outer")]
    public Task UnsupportedAgentKind_AgentInSuchAClass_IsReportedOnItsName(string outer) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        {{outer}}
        {
            [VoiceAgent("A")]
            public partial class {|SWA0102:Support|};
        }
        """);

    [Fact]
    public Task NoUsableConstructor_SeveralUnmarked_IsReportedOnTheAgent() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class {|SWA0103:Support|}
        {
            public Support() { }
            public Support(IServiceProvider services) { }
        }
        """);

    [Fact]
    public Task NoUsableConstructor_SeveralMarked_IsReportedOnTheAgent() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class {|SWA0103:Support|}
        {
            [ActivatorUtilitiesConstructor] public Support() { }
            [ActivatorUtilitiesConstructor] public Support(IServiceProvider services) { }
        }
        """);

    [Fact]
    public Task NoUsableConstructor_ParameterThatCanBeNoService_IsReportedOnTheParameter() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            public Support(ReadOnlySpan<char> {|SWA0103:text|}) { }
        }
        """);

    [Fact]
    public Task NoUsableConstructor_OneMarked_IsNotReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;
        using Microsoft.Extensions.DependencyInjection;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            public Support() { }

            [ActivatorUtilitiesConstructor]
            public Support(IServiceProvider services) { }
        }
        """);

    [Fact]
    public Task DuplicateToolName_TwoMethods_IsReportedOnTheSecond() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>One.</summary>
            [Tool] string CheckOrder() => "";

            /// <summary>Two.</summary>
            [Tool("check_order")] string {|SWA0104:Other|}() => "";

            /// <summary>Three.</summary>
            [Tool("other")] string CheckOrder(CancellationToken cancel) => "";
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("/// <summary></summary>")]
    [InlineData("/// <remarks>Much.</remarks>")]
    [InlineData("// <summary>No doc comment.</summary>")]
    [InlineData("//// <summary>No doc comment.</summary>")]
    [InlineData("/*** <summary>No doc comment.</summary> */")]
    public Task MissingToolDescription_NothingForTheModel_IsReportedOnTheMethod(string comment) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{comment}}
            [Tool] string {|SWA0105:CheckOrder|}() => "";
        }
        """);

    [Theory]
    [InlineData("[Tool]\n/// <summary>Check.</summary>\n", "move its doc comment before the attributes")]
    [InlineData("[Tool] /** <summary>Check.</summary> */", "move its doc comment before the attributes")]
    [InlineData("[Tool]\n/// <summary>Check.</summary>\n[Obsolete]", "move its doc comment before the attributes")]
    [InlineData("[Tool] private /** <summary>Check.</summary> */", "move its doc comment before the attributes")]
    [InlineData("[Tool]\n// Check.\n", "write it in a <summary>")]
    public Task MissingToolDescription_CommentInTheWrongPlace_IsToldSo(string before, string mend) => RuleTest.VerifyAsync(
        [RuleTest.Expect("SWA0105", $"Tool 'check_order' has no description, so the model can only guess when to call it; {mend}")],
        $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{before}} string {|#0:CheckOrder|}() => "";
        }
        """);

    [Theory]
    [InlineData("/// <summary>Check.</summary>")]
    [InlineData("/** <summary>Check.</summary> */")]
    [InlineData("[System.ComponentModel.Description(\"Check.\")]")]
    public Task MissingToolDescription_SaidInAnyWay_IsNotReported(string comment) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{comment}}
            [Tool] string CheckOrder() => "";
        }
        """);

    [Fact]
    public Task MissingParameterDescription_ParameterOfTheModel_IsReportedOnItsName() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="said">Said.</param>
            [Tool] string CheckOrder(string {|SWA0106:orderId|}, string said, CancellationToken cancel) => "";
        }
        """);

    [Theory]
    [InlineData("""[Tool({|SWA0107:"check-order"|})] string CheckOrder() => "";""")]
    [InlineData("""[Tool({|SWA0107:"1st"|})] string CheckOrder() => "";""")]
    [InlineData("""[Tool({|SWA0107:""|})] string CheckOrder() => "";""")]
    [InlineData("""[Tool] string {|SWA0107:Prüfe|}() => "";""")]
    public Task InvalidToolName_NameThatThePlatformRefuses_IsReportedWhereItStands(string method) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            {{method}}
        }
        """);

    [Fact]
    public Task GenericTool_MethodWithTypeParameter_IsReportedOnItsName() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            [Tool] string {|SWA0108:CheckOrder|}<T>() => "";
        }
        """);

    [Fact]
    public Task ByReferenceParameter_OfEachKind_IsReportedOnItsName() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="a">A.</param>
            /// <param name="b">B.</param>
            /// <param name="c">C.</param>
            [Tool] string CheckOrder(ref int {|SWA0109:a|}, in int {|SWA0109:b|}, out int {|SWA0109:c|}) { c = 1; return ""; }
        }
        """);

    [Fact]
    public Task MalformedDocComment_BrokenXml_IsReportedOnTheComment() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {|SWA0110:/// <summary>Check <b>.</summary>|}
            [Tool] string CheckOrder(int number) => "";
        }
        """);

    [Fact]
    public Task ParameterNamesMeet_TwoSpellingsOfOneName_IsReportedOnTheSecond() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            /// <param name="orderId">One.</param>
            /// <param name="order_id">Two.</param>
            [Tool] string CheckOrder(string orderId, CancellationToken cancel, string {|SWA0112:order_id|}) => "";
        }
        """);

    [Theory]
    [InlineData("public required string Name { get; set; }")]
    [InlineData("public Support(int? {|#0:number|}) { }")]
    public Task NoUsableConstructor_ThatCannotBeCalled_IsReported(string member) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class {{(member.Contains("required", StringComparison.Ordinal) ? "{|SWA0103:Support|}" : "Support")}}
        {
            {{member.Replace("#0", "SWA0103", StringComparison.Ordinal)}}
        }
        """);

    [Fact]
    public Task TooManyParameters_SixtyFive_IsReportedOnTheMethod() => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check.</summary>
            [Tool] string {|SWA0111:CheckOrder|}({{string.Join(", ", Enumerable.Range(0, 65).Select(i => $"int a{i}"))}}) => "";
        }
        """);
}
