namespace SignalWire.Agents.Generators.Tests.Rules.Advice;

/// <summary>SWA0420 to SWA0424 and SWA0431: where a conversation goes, and what it offers on the way.</summary>
public sealed class ConversationAdviceTests
{
    /// <summary>Members of an agent that has the tools Find, which answers with text, and Leave, whose answer may hold actions.</summary>
    public static TheoryData<string> Advised =>
    [
        "[Context] static class Default { [Step(Next = [nameof(C)])] const string A = \"a\"; [Step(Next = [nameof(C)])] const string "
        + "{|SWA0420:B|} = \"b\"; [Step(End = true)] const string C = \"c\"; }",
        "[Context(InitialStep = nameof(B))] static class Default { [Step(Next = [\"next\"])] const string {|SWA0420:A|} = \"a\"; "
        + "[Step(Next = [\"next\"])] internal const string B = \"b\"; [Step(End = true)] const string C = \"c\"; }",
        "[Context(Next = [nameof(B)])] static class Default { [Step] const string A = \"a\"; [Step(End = true)] internal const string B = "
        + "\"b\"; [Step] const string {|SWA0420:C|} = \"c\"; }",
        "[Context] static class Default { [Step(Contexts = [])] const string A = \"a\"; } [Context] static class {|SWA0421:Extra|} { "
        + "[Step] const string B = \"b\"; }",
        "[Context(Contexts = [\"Extra\"])] static class Default { [Step] const string A = \"a\"; } [Context] static class Extra { "
        + "[Step(Contexts = [\"Default\"])] const string B = \"b\"; } [Context(Contexts = [])] static class {|SWA0421:More|} { [Step] "
            + "const string C = \"c\"; }",
        "[Context] static class Default { [Step(Next = [\"B\", \"C\"], Tools = [\"Find\", \"Leave\"])] const string A = \"a\"; [Step(Next "
        + "= [], Contexts = [], Tools = [])] const string {|SWA0422:B|} = \"b\"; [Step(Tools = [])] const string C = \"c\"; }",
        "[Context] static class Default { [Step(Next = [], Tools = [\"Find\"])] const string {|SWA0422:A|} = \"a\"; [Step(Tools = "
        + "[\"Leave\"], Next = [\"A\"])] const string {|SWA0420:B|} = \"b\"; }",
        "[Context] static class Default { [Step(Next = [\"B\"], Tools = [\"Find\", \"Leave\"])] const string Start = \"s\"; [Step(Next = "
        + "[\"C\"], Tools = [\"Find\"])] const string {|SWA0423:B|} = \"b\"; [Step(Next = [\"B\"], Tools = [])] const string C = \"c\"; }",
        "[Context] static class Default { [Step(Tools = [\"Find\", \"Leave\"])] const string A = \"a\"; [Step] const string {|SWA0424:B|} "
        + "= \"b\"; }",
        "[Context] static class Default { [Step(Tools = [])] const string A = \"a\"; [Step(Tools = [\"Find\", \"Leave\"])] const string B "
        + "= \"b\"; [Step(End = true)] const string {|SWA0424:C|} = \"c\"; }",
        ("[Context] static class Default { [Step(Tools = [\"Leave\"])] const string A = \"a\"; } /// <summary>Say the "
        + "time.</summary>\n[Tool] string {|SWA0431:Time|}() => \"noon\"; /// <summary>Go there.</summary>\n[Tool] string "
            + "{|SWA0431:Go|}() => \"gone\";").Replace("[\"Leave\"]", "[\"Find\", \"Leave\"]", StringComparison.Ordinal),
    ];

    /// <summary>What follows from a mistake in the flow is not told besides.</summary>
    public static TheoryData<string> Mistaken =>
    [
        "[Context] static class Default { [Step(Tools = [{|SWA0327:\"find\"|}, \"Leave\"])] const string A = \"a\"; }",
        "[Context] static class Default { [Step(Tools = [\"Find\", \"Leave\"])] const string {|SWA0322:A|} = \"\"; [Step(Tools = [])] "
        + "const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [{|SWA0328:\"b\"|}])] const string A = \"a\"; [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [\"B\"], Tools = [\"Go\"])] const string A = \"a\"; [Step(Tools = [\"Find\", "
        + "\"Leave\"], End = true)] const string B = \"b\"; } "
            + "/// <summary>Go there.</summary>\n/// <param name=\"to\">Where to.</param>\n[Tool] FunctionResult Go({|SWA0201:object|} "
                + "to) => new(\"Gone.\");",
        "[Context] static class Default { [Step(Next = [], Tools = [\"Go\"])] const string A = \"a\"; [Step(Tools = [\"Find\", "
        + "\"Leave\"], End = true)] const string B = \"b\"; } "
            + "/// <summary>Go there.</summary>\n/// <param name=\"to\">Where to.</param>\n[Tool] FunctionResult Go({|SWA0201:object|} "
                + "to) => new FunctionResult(\"Gone.\").ChangeStep(Steps.Default.B);",
    ];

    public static TheoryData<string> Clean =>
    [
        "[Context] static class Default { [Step] const string A = \"a\"; [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [\"next\"])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; }",
        "[Context] static class Default { [Step(SkipToNextStep = true, Next = [])] const string A = \"a\"; [Step] const string B = \"b\"; "
        + "}",
        "[Context] static class Default { [Step(Next = []), Gather(Completion = GatherCompletion.NextStep), Question(\"k\", \"K?\")] "
        + "const string A = \"a\"; [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = []), Gather(CompletionStep = \"B\"), Question(\"k\", \"K?\")] const string A = "
        + "\"a\"; [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } /// "
        + "<summary>Go there.</summary>\n[Tool] FunctionResult Go() => new FunctionResult(\"Going.\").ChangeStep(Steps.Default.B);",
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } /// "
        + "<summary>Go there.</summary>\n[Tool] FunctionResult Go() => new FunctionResult(\"Going.\").ChangeStep(\"b\");",
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } /// "
        + "<summary>Go there.</summary>\n/// <param name=\"to\">Where to.</param>\n[Tool] FunctionResult Go(string to) => new "
            + "FunctionResult(\"Going.\").ChangeStep(to);",
        "[Context] static class Default { [Step] const string A = \"a\"; } [Context] static class Extra { [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Contexts = [])] const string A = \"a\"; } [Context] static class Extra { [Step] const "
        + "string B = \"b\"; } /// <summary>Go there.</summary>\n[Tool] FunctionResult Go() => new "
            + "FunctionResult(\"Going.\").ChangeContext(Contexts.Extra);",
        "[Context] static class Default { [Step(Next = [], Tools = [\"Find\", \"Leave\"])] const string A = \"a\"; }",
        "[Context] static class Default { [Step(Next = [\"next\"], Tools = [\"Find\", \"Leave\"])] const string A = \"a\"; [Step(Next = "
        + "[], Tools = [])] const string Bye = \"b\"; }",
        "[Context] static class Default { [Step(Next = [], Tools = []), Gather, Question(\"k\", \"K?\", Tools = [\"Leave\", \"Find\"])] "
        + "const string A = \"a\"; [Step(Tools = [])] const string {|SWA0420:B|} = \"b\"; }",
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } string "
        + "place = \"b\"; /// <summary>Go there.</summary>\n[Tool] FunctionResult Go() => new "
            + "FunctionResult(\"Going.\").ChangeStep(this.place);",
        ("[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } /// "
        + "<summary>Go there.</summary>\n[DataMap, Expression(\"a\", \"b\", \"c\"), Fallback(\"d\", Actions = "
            + "\"[{\\\"change_step\\\":\\\"b\\\"}]\")] public partial FunctionResult Go();").Replace(
                "Expression(\"a\", \"b\", \"c\"), ", "", StringComparison.Ordinal),
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string B = \"b\"; } static "
        + "class Ways { public static FunctionResult Go() => new FunctionResult(\"Going.\").ChangeStep(\"b\"); }",
        "[Context] static class Default { [Step(Next = [], Tools = [], End = true)] const string A = \"a\"; [Step(Tools = [\"Find\", "
        + "\"Leave\"])] const string {|SWA0420:B|} = \"b\"; }",
        "[Context] static class Default { [Step(Next = [\"B\"], Tools = [\"Find\"])] const string A = \"a\"; [Step(Next = [\"A\"], Tools "
        + "= [\"Leave\"])] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [\"B\"], Tools = [\"Find\"])] const string A = \"a\"; [Step(Next = [\"A\", "
        + "\"next\"], Tools = [])] const string B = \"b\"; [Step(Tools = [\"Leave\"])] const string C = \"c\"; }",
        "[Context] static class Default { [Step] const string A = \"a\"; [Step] const string B = \"b\"; [Step(Tools = [\"Find\"])] const "
        + "string C = \"c\"; }",
        "[Context] static class Default { [Step(Tools = [\"Leave\"]), Gather, Question(\"k\", \"K?\", Tools = [\"Find\"])] const string A "
        + "= \"a\"; }",
    ];

    [Theory]
    [MemberData(nameof(Advised))]
    public Task Flow_ThatCannotGoAsItIsWritten_IsAdvised(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Fact]
    public Task Step_ThatAnotherFileLeadsTo_IsLeftAlone() => RuleTest.VerifyAdviceAsync(
        Source(
            "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string Confirm = \"b\"; }"),
        "using SignalWire.Agents; static class Ways { public static FunctionResult Go(FunctionResult result) => "
        + "result.ChangeStep(\"confirm\"); }");

    [Fact]
    public Task Hold_OfACall_DoesNotHideAStepThatNothingLeadsTo() => RuleTest.VerifyAdviceAsync(Source(
        "[Context] static class Default { [Step(Next = [])] const string A = \"a\"; [Step(Next = [])] const string {|SWA0420:B|} = \"b\"; "
        + "} "
        + "/// <summary>Wait a little.</summary>\n[Tool] FunctionResult Pause() => new FunctionResult(\"One "
            + "moment.\").Hold(TimeSpan.FromSeconds(30));"));

    [Theory]
    [MemberData(nameof(Mistaken))]
    public Task Flow_WithAMistake_IsToldOfThatAlone(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Flow_ThatMayGo_IsLeftAlone(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Fact]
    public Task Tools_TakenOver_CanBeWrittenDown() => RuleTest.VerifyAdviceFixAsync(
        Source("""
            [Context]
            static class Default
            {
                [Step(Tools = ["Find", "Leave"])]
                const string A = "a";

                [Step]
                const string {|SWA0424:B|} = "b";

                [Step(Tools = [])]
                const string C = "c";

                [Step("d", End = true)]
                const string {|SWA0424:D|} = "d";
            }
            """),
        Source("""
            [Context]
            static class Default
            {
                [Step(Tools = ["Find", "Leave"])]
                const string A = "a";

                [Step(Tools = ["Find", "Leave"])]
                const string B = "b";

                [Step(Tools = [])]
                const string C = "c";

                [Step("d", End = true, Tools = [])]
                const string D = "d";
            }
            """));

    private static string Source(string members) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        partial class Clinic
        {
            [PromptSection] const string Task = "Help.";

            /// <summary>Find a patient.</summary>
            [Tool] string Find() => "Found.";

            /// <summary>End the call.</summary>
            [Tool] FunctionResult Leave() => new FunctionResult("Bye.").Hangup();

        {{members}}
        }
        """;
}
