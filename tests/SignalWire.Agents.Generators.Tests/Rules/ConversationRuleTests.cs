using System.Globalization;

namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0320 to SWA0338: contexts, steps and questions.</summary>
public sealed class ConversationRuleTests
{
    /// <summary>Members of an agent that has the tool FindPatient, with the one mistake marked.</summary>
    public static TheoryData<string> Mistakes =>
    [
        "[Context] static class {|SWA0320:Default|}<T> { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step] const string A = \"a\"; [Step] public static string {|SWA0321:B|} = \"b\"; }",
        "[Context] static class Default { [Step] const int {|SWA0321:A|} = 1; }",
        "[Context] static class Default { [Step] const string {|SWA0322:A|} = \"\"; }",
        "[Context] static class Default { [Step] const string {|SWA0322:A|} = \" \\n\"; [Step(Next = [nameof(A)])] const string B = "
        + "\"b\"; }",
        "[Context] static class Default { [Step, {|SWA0323:Section(\"T\", \"B\")|}, Section(\"U\")] const string A = \"a\"; }",
        "[Context(Prompt = \"p\"), {|SWA0323:Section(\"T\")|}] static class Default { [Step] const string A = \"a\"; }",
        "[Context(SystemPrompt = \"\")] [{|SWA0323:SystemSection(\"T\")|}] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class {|SWA0324:Default|} { const string A = \"a\"; }",
        "[Context] static class {|SWA0325:Main|} { [Step] const string A = \"a\"; }",
        "[Context({|SWA0325:\"main\"|})] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step] const string A = \"a\"; } [Context({|SWA0326:\"default\"|})] static class B { [Step] "
        + "const string A = \"a\"; }",
        "[Context] static class Default { [Step(\"b\")] const string A = \"a\"; [Step] const string {|SWA0326:B|} = \"b\"; }",
        "[Context] static class Default { [Step(Tools = [nameof(FindPatient), {|SWA0327:\"find_patient\"|}])] const string A = \"a\"; }",
        "[Context] static class Default { [Step(Tools = new string[] { \"change_context\", {|SWA0327:\"check_time\"|} })] const string A "
        + "= \"a\"; }",
        "[Context] static class Default { [Step, Gather, Question(\"k\", \"K?\", Tools = [{|SWA0327:\"Ghost\"|}])] const string A = "
        + "\"a\"; }",
        "[Context] static class Default { [Step(Next = [\"next\", {|SWA0328:nameof(Other)|}])] const string A = \"a\"; } [Context] static "
        + "class Other { [Step] const string B = \"b\"; }",
        "[Context] static class Default { [Step(Next = [{|SWA0328:\"B\"|}])] const string A = \"a\"; } [Context] static class Other { "
        + "[Step] const string B = \"b\"; }",
        "[Context(Next = [{|SWA0328:\"B\"|}])] static class Default { [Step] const string A = \"a\"; }",
        "[Context(InitialStep = {|SWA0328:\"a\"|})] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step, Gather(CompletionStep = {|SWA0328:\"next_step\"|}), Question(\"k\", \"K?\")] const "
        + "string A = \"a\"; }",
        "[Context] static class Default { [Step(Contexts = [{|SWA0329:nameof(FindPatient)|}])] const string A = \"a\"; }",
        "[Context(Contexts = [nameof(Default), {|SWA0329:\"default\"|}])] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step] const string {|SWA0330:Next|} = \"a\"; }",
        "[Context] static class Default { [Step({|SWA0330:\"next\"|})] const string A = \"a\"; }",
        "[Context] static class Default { [Step, {|SWA0331:Gather|}] const string A = \"a\"; }",
        "[Context] static class Default { [Step, {|SWA0332:Question(\"k\", \"K?\")|}, Question(\"l\", \"L?\")] const string A = \"a\"; }",
        "[Context] static class Default { [Step, Gather, Question(\"k\", \"K?\"), Question(question: \"L?\", key: {|SWA0333:\"k\"|})] "
        + "const string A = \"a\"; }",
        "[Context] static class Default { [Step, Gather(Completion = {|SWA0334:GatherCompletion.NextStep|}), Question(\"k\", \"K?\")] "
        + "const string A = \"a\"; }",
        "[Context] static class Default { [Step, Gather(Completion = {|SWA0334:GatherCompletion.NextStep|}, CompletionStep = \"B\"), "
        + "Question(\"k\", \"K?\")] const string A = \"a\"; "
            + "[Step] const string B = \"b\"; }",
        "[Context({|SWA0337:\"\"|})] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step({|SWA0337:\"\"|})] const string A = \"a\"; [Step] const string B = \"b\"; }",
        "[Context, Section({|SWA0337:\"\"|}, \"b\")] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step, Gather, Question({|SWA0337:\"\"|}, \"K?\"), Question(\"k\", {|SWA0337:\" \"|})] const "
        + "string A = \"a\"; }",
        "[Context] static class Default { [Step(Tools = [{|SWA0338:Tools.FindPatient|}])] const string A = \"a\"; }",
        "[Context(InitialStep = {|SWA0338:Steps.Default.A|})] static class Default { [Step] const string A = \"a\"; }",
        "[Context] static class Default { [Step] const string A = \"Call \" + {|SWA0338:Clinic.Tools.FindPatient|}; [Step] const string B "
        + "= \"b\"; }",
        "/// <summary>Go there.</summary>\n/// <param name=\"to\">Where to.</param>\n[Tool] string Go(string to = "
        + "{|SWA0338:Tools.FindPatient|}) => to;",
    ];

    /// <summary>What is right, or not ours to tell.</summary>
    public static TheoryData<string> Clean =>
    [
        "[Context] class Default { [Step(Tools = [nameof(FindPatient), \"next_step\", \"change_context\", \"gather_submit\"])] const "
        + "string A = \"a\"; }",
        "[Context(\"default\")] static class Main { [Step(Next = [\"next\"])] const string A = \"a\"; const string Idle = \"\"; }",
        "[Context] static class Default { [Step(Next = [\"next\"])] const string A = \"a\"; [Step(\"b\")] const string next = \"b\"; }",
        "[Context(InitialStep = nameof(Default.B))] static class Default { [Step] const string A = \"a\"; [Step] internal const string B "
        + "= \"b\"; }",
        "[Context] static class Default { [Step, Gather(CompletionStep = nameof(A)), Question(\"k\", \"K?\")] const string A = \"a\"; }",
        "string Where() => Tools.FindPatient + Tools.FindPatient; const string Other = \"Tools.FindPatient\";",
        "static class Tools { public const string Mine = \"m\"; } [Context] static class Default { [Step] const string A = Tools.Mine; }",
        "sealed class Steps { public const string Mine = \"m\"; } [Context] static class Default { [Step] const string A = Steps.Mine; }",
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public Task Mistake_InAFlow_IsReportedOnceOnTheSmallestToken(string members) => VerifyAsync(members);

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Flow_WithoutMistake_IsNotReported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("{|#0:\"FindPatients\"|}", "did you mean 'FindPatient'?")]
    [InlineData("{|#0:\"find_patient\"|}", "did you mean 'FindPatient'?")]
    [InlineData("{|#0:\"Ghost\"|}", "available: 'FindPatient'")]
    public Task UnknownTool_Message_SaysWhatIsThere(string name, string there) => RuleTest.VerifyAsync(
        [RuleTest.Expect(
            "SWA0327",
            $"Step 'Greet' allows tool '{name.Split('"')[1]}', but the agent has no such tool, so the model cannot call it; {there}")],
        Agent($"[Context] static class Default {{ [Step(Tools = [{name}])] const string Greet = \"a\"; }}"));

    [Fact]
    public Task UnknownTool_OfAToolInError_IsNotReportedToo() => VerifyAsync("""
        /// <summary>Fail by its type.</summary>
        /// <param name="value">Anything.</param>
        [Tool] string Broken({|SWA0201:object|} value) => Tools.Broken;

        [Context] static class Default { [Step(Tools = [nameof(Broken)])] const string A = "a"; }
        """);

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public Task Steps_BeyondTheLimit_AreReportedOnTheFirst(int count) => VerifyAsync(
        $"[Context] static class Default {{ {Numbered(count, 101, "[Step] const string", "= \"a\";")} }}");

    [Theory]
    [InlineData(49)]
    [InlineData(50)]
    public Task Contexts_BeyondTheLimit_AreReportedOnTheFirst(int count) => VerifyAsync(
        "[Context] static class Default { [Step] const string A = \"a\"; }"
        + Numbered(count, 50, "[Context] static class", "{ [Step] const string A = \"a\"; }"));

    /// <summary>Outside of an agent: marked code, and nothing else.</summary>
    [Theory]
    [InlineData("[{|SWA0336:Context|}] public class Alone { [Step] const string A = \"a\"; }")]
    [InlineData("public class Alone { [{|SWA0336:Step|}] const string A = \"a\"; }")]
    [InlineData("public class Alone { [{|SWA0336:Context|}] class Inner { [Step] const string A = \"a\"; } }")]
    [InlineData(
        "[{|SWA0336:EnterFiller(\"en\", \"A.\")|}, {|SWA0336:ExitFiller(\"en\", \"A.\")|}, {|SWA0336:Section(\"T\")|}] public class "
        + "Alone;")]
    [InlineData("public class Alone { [{|SWA0336:Gather|}, {|SWA0336:Question(\"k\", \"K?\")|}] const string A = \"a\"; }")]
    [InlineData("[VoiceAgent(\"A\"), {|SWA0336:SystemSection(\"T\")|}] public sealed partial class Alone { [{|SWA0336:Step|}] const "
        + "string A = \"a\"; }")]
    public Task FlowOutOfPlace_WhereNothingReadsIt_IsReportedOnTheAttribute(string code) => RuleTest.VerifyAsync(
        $"using SignalWire.Agents;\n{code}");

    private static string Numbered(int count, int marked, string head, string tail) => string.Join('\n', Enumerable.Range(1, count)
        .Select(number => number.ToString(CultureInfo.InvariantCulture))
        .Select((number, index) => $"{head} {(index + 1 == marked ? $"{{|SWA0335:S{number}|}}" : $"S{number}")} {tail}"));

    private static Task VerifyAsync(string members) => RuleTest.VerifyAsync(Agent(members));

    private static string Agent(string members) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("Clinic")]
        public sealed partial class Clinic
        {
            /// <summary>Look somebody up.</summary>
            [Tool] string FindPatient() => "";

            {{members}}
        }
        """;
}
