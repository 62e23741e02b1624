namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>Where it is told what is wrong with inherited tools, and SWA0121.</summary>
public sealed class InheritanceRuleTests
{
    [Fact]
    public Task Finding_InABaseOfTwoAgents_IsReportedOnceWhereItStands() => RuleTest.VerifyAsync(
        """
        using SignalWire.Agents;

        public abstract class Desk
        {
            [Tool] public string {|SWA0105:Check|}({|SWA0201:object|} order) => "";
            {|SWA0110:/// <summary>Say <b>.</summary>|}
            [Tool] public virtual string Say() => "";
            [Tool({|SWA0107:"a-b"|})] public string Name() => "";
            [Tool] private string {|SWA0117:Unreachable|}(object order) => "";
        }
        """,
        """
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support : Desk
        {
            public override string Say() => "";
        }

        [VoiceAgent("B")]
        public partial class Sales : Desk;
        """);

    [Fact]
    public Task Finding_InAnInterfaceOfTwoAgents_IsReportedOnceWhereItStands() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public interface IDesk
        {
            [Tool] string {|SWA0105:Check|}(int {|SWA0106:order|}) => "";
        }

        [VoiceAgent("A")] public partial class Support : IDesk;
        [VoiceAgent("B")] public partial class Sales : IDesk;
        """);

    [Fact]
    public Task Finding_InAnAgentThatAnotherOneInheritsFrom_IsReportedOnce() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public partial class Support
        {
            [Tool] public string {|SWA0105:Check|}() => "";
        }

        [VoiceAgent("B")] public partial class Sales : Support;
        """);

    [Fact]
    public Task Finding_InAnOverrideBetween_IsReportedThere() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            [Tool] public abstract string Check(int {|SWA0106:order|});
        }

        public abstract class Middle : Desk
        {
            public override string Check(int {|SWA0106:order|}) => "";
        }

        [VoiceAgent("A")] public partial class Support : Middle;
        """);

    [Fact]
    public Task Finding_OfATypeArgument_IsReportedOnTheAgentThatChoseIt() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;
        using Microsoft.AspNetCore.Mvc;

        public abstract class Desk<T>
        {
            /// <summary>Look an order up.</summary>
            [Tool] public string Check(T {|SWA0106:order|}) => "";

            /// <summary>Give it away.</summary>
            [Tool] public string Take([FromServices] T service) => "";
        }

        [VoiceAgent("A")] public partial class Support : Desk<int>;
        [VoiceAgent("B")] public partial class {|SWA0201:Sales|} : Desk<object>;
        [VoiceAgent("C")] public partial class {|SWA0120:Billing|} : Desk<int?>;
        """);

    [Fact]
    public Task Finding_OfNoTypeArgument_IsReportedOnTheGenericClass() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;
        using Microsoft.AspNetCore.Mvc;

        public abstract class Desk<T>
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">It.</param>
            [Tool] public string Check({|SWA0201:List<object>|} order) => "";

            /// <summary>Give it away.</summary>
            [Tool] public {|SWA0202:int|} Take([FromServices] int? {|SWA0120:service|}) => 1;

            /// <summary>Say it.</summary>
            /// <param name="word">It.</param>
            /// <param name="by">Who says it.</param>
            [Tool] public string Say(Word word, char by) => "";

            /// <summary>A word.</summary>
            /// <param name="Text">It.</param>
            public sealed record Word(T Text);
        }

        [VoiceAgent("A")] public partial class {|SWA0201:Support|} : Desk<int>;
        [VoiceAgent("B")] public partial class {|SWA0201:{|SWA0201:Sales|}|} : Desk<object>;
        """);

    [Fact]
    public Task DuplicateToolName_OfAnInheritedAndAnOwnTool_IsReportedOnTheOwn() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            [Tool] public string Check() => "";
        }

        public interface IDesk
        {
            /// <summary>Tell the caller.</summary>
            [Tool] string Say() => "";
        }

        [VoiceAgent("A")]
        public partial class Support : Desk, IDesk
        {
            /// <summary>Look an order up.</summary>
            [Tool("check")] string {|SWA0104:CheckIt|}() => "";

            /// <summary>Tell the caller.</summary>
            [Tool("say")] string {|SWA0104:SayIt|}() => "";
        }
        """);

    [Fact]
    public Task DuplicateToolName_OfTwoInheritedTools_IsReportedOnTheAgent() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            [Tool] public string Check() => "";
        }

        public interface IDesk
        {
            /// <summary>Look an order up.</summary>
            [Tool("check")] string CheckIt() => "";
        }

        [VoiceAgent("A")] public partial class {|SWA0104:Support|} : Desk, IDesk;
        """);

    [Theory]
    [InlineData("/** <summary>Look an order up.</summary> */ [Tool] public string Check() => \"\";")]
    [InlineData("/** <summary>Look an order up.</summary> */ [Tool] string IDesk.Check() => \"\"; string IOther.Check() => \"\";", "IDesk")]
    [InlineData("public string Check() => \"\";")]
    public Task DuplicateToolName_OneMethodOfTwoInterfaces_IsNotReported(string member, string? only = null) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        public interface IDesk
        {
            /// <summary>Look an order up.</summary>
            [Tool] string Check();
        }

        public interface IOther
        {
            /// <summary>Look an order up.</summary>
            {{(only is null ? "[Tool]" : "")}} string Check();
        }

        [VoiceAgent("A")]
        public partial class Support : IDesk, IOther
        {
            {{member}}
        }
        """);

    [Fact]
    public Task UnreachableTool_ProtectedWithAnOverloadBelow_IsReportedOnTheAgent() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">It.</param>
            [Tool] protected string Check(int order) => "";
        }

        [VoiceAgent("A")]
        public partial class {|SWA0121:Support|} : Desk
        {
            public string Check(long order) => "";
        }
        """);

    [Theory]
    [InlineData(
        "interface IDesk { /** <summary>Look an order up.</summary> */ [Tool] static abstract string Check(); }",
        "public static string Check() => \"\";")]
    [InlineData(
        "interface IDesk { static abstract string Check(); }",
        "/** <summary>Look an order up.</summary> */ [Tool] static string IDesk.Check() => \"\";")]
    [InlineData("file interface IDesk { /** <summary>Look an order up.</summary> */ [Tool] string Check() => \"\"; }", "")]
    [InlineData(
        "file interface IDesk { string Check(); }", "/** <summary>Look an order up.</summary> */ [Tool] string IDesk.Check() => \"\";")]
    public Task UnreachableTool_OfAnInterface_IsReportedOnTheAgent(string beside, string member) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        {{beside}}

        [VoiceAgent("A")]
        partial class {|SWA0121:Support|} : IDesk
        {
            {{member}}
        }
        """);

    [Fact]
    public Task UnreachableTool_PublicWithAnOverloadBelow_IsNotReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">It.</param>
            [Tool] public string Check(int order) => "";
        }

        [VoiceAgent("A")]
        public partial class Support : Desk
        {
            public string Check(long order) => "";
        }
        """);
}
