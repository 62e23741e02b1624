namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>Rules about what a tool says of itself: its name, its words, and where it stands.</summary>
public sealed class ToolTextRuleTests
{
    [Theory]
    [InlineData("""[Tool] string {|SWA0113:CheckTime|}() => "";""")]
    [InlineData("""[Tool] string {|SWA0113:NextStep|}() => "";""")]
    [InlineData("""[Tool({|SWA0113:"hangup_hook"|})] string Ended() => "";""")]
    [InlineData("""[Tool({|SWA0113:"summarize_conversation"|})] string CheckOrder() => "";""")]
    public Task ReservedToolName_OfThePlatform_IsReportedWhereItStands(string method) => VerifyAsync($$"""
        /// <summary>Look it up.</summary>
        {{method}}
        """);

    [Theory]
    [InlineData("""[Tool("local_time")] string CheckTime() => "";""")]
    [InlineData("""[Tool] string CheckTimes() => "";""")]
    [InlineData("""[Tool("Check_Time")] string Now() => "";""")]
    public Task ReservedToolName_AnyOther_IsNotReported(string method) => VerifyAsync($$"""
        /// <summary>Look it up.</summary>
        {{method}}
        """);

    [Theory]
    [InlineData("TODO")]
    [InlineData("tbd.")]
    [InlineData("...")]
    [InlineData("Description")]
    [InlineData("Check order.")]
    [InlineData("check_order")]
    [InlineData("CheckOrder")]
    public Task EmptyToolDescription_NothingBesideTheName_IsReportedOnTheMethod(string summary) => VerifyAsync($$"""
        /// <summary>{{summary}}</summary>
        [Tool] string {|SWA0114:CheckOrder|}() => "";

        /// <summary>{{summary}}</summary>
        [Tool] Task<string> {|SWA0114:CheckOrderAsync|}() => Task.FromResult("");
        """);

    [Theory]
    [InlineData("Check order status")]
    [InlineData("Check an order.")]
    [InlineData("Check.")]
    [InlineData("Read the caller's todo list.")]
    [InlineData("查询订单")]
    public Task EmptyToolDescription_AnyWordMore_IsNotReported(string summary) => VerifyAsync($$"""
        /// <summary>{{summary}}</summary>
        [Tool] string CheckOrder() => "";
        """);

    [Fact]
    public Task EmptyToolDescription_InAnAttribute_IsReportedToo() => VerifyAsync("""
        [Tool, System.ComponentModel.Description("TBD")] string {|SWA0114:CheckOrder|}() => "";
        """);

    [Fact]
    public Task OrphanedParameterDescription_NameOfNone_IsReportedOnTheName() => VerifyAsync("""
        /// <summary>Look an order up.</summary>
        /// <param name="orderId">Which.</param>
        /// <param name='{|SWA0115:order|}'>Which.</param>
        /// <param name="{|SWA0115:OrderId|}" />
        [Tool] string CheckOrder(string orderId) => orderId;
        """);

    [Fact]
    public Task OrphanedParameterDescription_NameInAnUnusualPlace_IsReportedOnTheComment() => VerifyAsync("""
        {|SWA0115:/// <summary>Look an order up.</summary>
            /// <param id="x" name="order">Which.</param>|}
        [Tool] string CheckOrder() => "";
        """);

    [Fact]
    public Task OrphanedParameterDescription_AnyParameterOfTheMethod_IsNotReported() => VerifyAsync("""
        /// <summary>Look an order up.</summary>
        /// <param name="class">Which.</param>
        /// <param name="cancel">When to give up.</param>
        /// <remarks>Not <paramref name="order"/>.</remarks>
        [Tool] string CheckOrder(string @class, CancellationToken cancel) => @class;
        """);

    [Fact]
    public Task OrphanedParameterDescription_OfTheOtherPartOrABase_IsNotReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk
        {
            /// <summary>Look an order up.</summary>
            /// <param name="order">Which.</param>
            public abstract string Find(string order);
        }

        [VoiceAgent("A")]
        public sealed partial class Support : Desk
        {
            /// <inheritdoc/>
            [Tool] public override string Find([System.ComponentModel.Description("Which.")] string number) => number;

            /// <summary>Look a book up.</summary>
            /// <param name="book">Which.</param>
            [Tool] private partial string FindBook(string book);

            /// <param name="book">Which.</param>
            private partial string FindBook(string book) => book;
        }
        """);

    [Fact]
    public Task AsyncVoidTool_OfAnyKind_IsReportedOnItsResult() => VerifyAsync("""
        /// <summary>Look it up.</summary>
        [Tool] async {|SWA0116:void|} One() => await Task.Yield();

        /// <summary>Look it up.</summary>
        [Tool] private partial {|SWA0116:void|} Two();

        private async partial void Two() => await Task.Yield();

        /// <summary>Look it up.</summary>
        [Tool] {|SWA0202:void|} Three() { }

        /// <summary>Look it up.</summary>
        [Tool] async Task<string> Four() { await Task.Yield(); return ""; }
        """);

    [Theory]
    [InlineData("public sealed class Shop", "public")]
    [InlineData("public sealed record Shop", "private")]
    [InlineData("public static class Shop", "internal static")]
    [InlineData("public struct Shop", "public")]
    [InlineData("public class Shop", "private")]
    [InlineData("public abstract class Shop", "private static")]
    public Task ToolOutsideAgent_ThatNoAgentCanInherit_IsReportedOnItsName(string type, string modifiers) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        {{type}}
        {
            [Tool] {{modifiers}} string {|SWA0117:CheckOrder|}() => "";
        }
        """);

    [Theory]
    [InlineData("public class Shop", "public")]
    [InlineData("public abstract class Shop", "protected")]
    [InlineData("public interface IShop", "public")]
    [InlineData("public interface IShop", "private")]
    public Task ToolOutsideAgent_ThatAnAgentMayInherit_IsNotReported(string type, string modifiers) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        {{type}}
        {
            /// <summary>Look an order up.</summary>
            [Tool] {{modifiers}} string CheckOrder() => "";
        }
        """);

    [Fact]
    public Task ToolOutsideAgent_PrivateBesideANestedAgent_IsNotReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public partial class Shop
        {
            [Tool] private string CheckOrder() => "";

            [VoiceAgent("A")] public sealed partial class Support : Shop;
        }
        """);

    private static Task VerifyAsync(string members) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{members}}
        }
        """);
}
