namespace SignalWire.Agents.Generators.Tests.Rules.Advice;

/// <summary>SWA0430 and SWA0432: what the prompt names.</summary>
public sealed class PromptAdviceTests
{
    /// <summary>Members of an agent that has the tools check_order and transfer_to_billing.</summary>
    public static TheoryData<string> Advised =>
    [
        "[PromptSection] const string Task = \"Use {|SWA0430:chek_order|} first.\";",
        "[PromptSection] const string Task = \"Use \" + \"{|SWA0430:check_orders|}.\";",
        "[PromptText] const string Task = \"\"\"\n    First call\n    {|SWA0430:transfer_to_biling|}.\n    \"\"\";",
        "[PromptSection] const string Task = @\"Call {|SWA0430:CheckOrder|} with the number.\";",
        "[PromptSection] const string Task = \"Help.\"; [Context] static class Default { [Step] const string A = \"Call "
        + "{|SWA0430:check_oder|}.\"; }",
        "[PromptSection] const string Task = \"Call send_fax first.\"; /// <summary>Send it.</summary>\n[Tool({|SWA0107:\"send-fax\"|})] "
        + "string SendFax() => \"\";",
        "[PromptSection(Bullets = [\"Be brief.\", \"Call {|SWA0430:chek_order|} first.\"])] const string Task = \"Help.\";",
        "[PromptSection(Bullets = [\"Greet ${global_data.{|SWA0432:nickname|}}.\"])] const string Task = \"Help.\";",
        "[PromptSection] const string Task = \"Greet ${global_data.{|SWA0432:nickname|}}.\";",
        "[PromptSection] const string Task = \"Greet %{global_data.{|SWA0432:nam|}}.\";",
    ];

    public static TheoryData<string> Clean =>
    [
        "[PromptSection] const string Task = \"Use check_order, then next_step; never transfer_to_billing.\";",
        "[PromptSection] const string Task = \"Look at order_id, at checkout, at a check and at an order.\";",
        "[PromptSection] const string Task = \"Use check_orders_of_others.\";",
        "[PromptSection] const string Task = \"Read ${args.check_oder} and https://example.com/check_oder.\";",
        "[PromptSection] const string Task = \"SignalWire and PostgreSQL, and we are on CheckOrder.\";",
        "[PromptSection] const string Task = \"Greet ${global_data.caller_id_name}, ${call.from}.\";",
        "[PromptSection] const string Task = \"Greet ${global_data.nickname}.\"; /// <summary>Note the name.</summary>\n[Tool] "
        + "FunctionResult Note() => new FunctionResult(\"Noted.\").UpdateGlobalData(\"nickname\", \"x\");",
        "[PromptSection] const string Task = \"Greet ${global_data.nickname}.\"; [Context] static class Default { [Step, Gather, "
        + "Question(\"nickname\", \"What shall I call you?\")] const string A = \"a\"; }",
    ];

    [Theory]
    [MemberData(nameof(Advised))]
    public Task Prompt_ThatNamesWhatIsNotThere_IsAdvised(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Prompt_ThatNamesWhatIsThere_IsLeftAlone(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Fact]
    public Task Name_NearlyATools_CanBeMended() => RuleTest.VerifyAdviceFixAsync(
        Source("[PromptSection] const string Task = \"Use {|SWA0430:chek_order|}, or call {|SWA0430:CheckOrder|}.\";"),
        Source("[PromptSection] const string Task = \"Use check_order, or call check_order.\";"));

    [Fact]
    public Task Advice_OnAName_SaysWhatWasMeant() => RuleTest.VerifyAdviceAsync(
        [RuleTest.Expect(
            "SWA0430",
            "The prompt says 'chek_order', but no such tool exists, so the model calls something that nobody answers; did you mean "
            + "'check_order'?")],
        Source("[PromptSection] const string Task = \"Use {|#0:chek_order|}.\";"));

    private static string Source(string members) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        partial class Shop
        {
            /// <summary>Check an order.</summary>
            /// <param name="orderId">Its number.</param>
            [Tool] string CheckOrder(string orderId) => orderId;

            /// <summary>Hand the call over.</summary>
            [Tool] FunctionResult TransferToBilling() => new FunctionResult("One moment.").Hangup();

        {{members}}
        }
        """;
}
