namespace SignalWire.Agents.Generators.Tests.Rules.Advice;

/// <summary>SWA0401 to SWA0415 and SWA0443: what agents as a whole, and their tools, say of themselves.</summary>
public sealed class AgentAdviceTests
{
    private const string Prompt = "[PromptSection] const string Task = \"Help.\";";

    public static TheoryData<string> Advised =>
    [
        "[VoiceAgent(\"A\")] partial class {|SWA0401:A|} { }",
        "[VoiceAgent(\"A\")] partial class {|SWA0401:A|} { const string Task = \"Help.\"; }",
        $"[VoiceAgent(\"A\", Route = {{|SWA0402:\"https://example.com/a\"|}})] partial class A {{ {Prompt} }}",
        $"[VoiceAgent(\"A\", Route = {{|SWA0402:\"/a?b=c\"|}})] partial class A {{ {Prompt} }}",
        $"[VoiceAgent(\"A\", Route = {{|SWA0402:\"/a/{{b}}\"|}})] partial class A {{ {Prompt} }}",
        $"[VoiceAgent(\"A\", Route = {{|SWA0402:\"/my agent\"|}})] partial class A {{ {Prompt} }}",
        $"[VoiceAgent(\"A\", Route = {{|SWA0402:\"/a//b\"|}})] partial class A {{ {Prompt} }}",
        $"[CallFlow(\"A\", Route = {{|SWA0402:\"/a#b\"|}})] partial class A {{ [FlowSection] static SignalWire.Agents.Swml.Verb Main => "
        + $"new SignalWire.Agents.Swml.Hangup(); }}",
        $"[VoiceAgent(\"A\")] partial class A {{ {Prompt} /// <summary>{new string('x', 501)}</summary>\n[Tool] string "
        + $"{{|SWA0410:Look|}}() => \"\"; }}",
        Agent(
            "/// <summary>Look up the order.</summary>\n[Tool] string Find() => \"\"; /// <summary>Look up an order</summary>\n[Tool] "
            + "string {|SWA0411:Get|}() => \"\";"),
        "[VoiceAgent(\"A\")] partial class {|SWA0401:A|} { [PostPrompt] const string Ask = \"Sum up.\"; }",
        $"[VoiceAgent(\"A\")] partial class {{|SWA0415:A|}} {{ {Prompt} {Tools(9)} }}",
        Agent($"[Context] static class Default {{ [Step] const string {{|SWA0415:One|}} = \"a\"; }} {Tools(9)}"),
        Agent($"[Context] static class Default {{ [Step(Tools = {{|SWA0415:[{Names(9)}]|}})] const string One = \"a\"; }} {Tools(9)}"),
        "[VoiceAgent(\"A\"), {|SWA0396:CallFlow(\"A\")|}] partial class A { [FlowSection] static SignalWire.Agents.Swml.Verb Main => new "
        + "SignalWire.Agents.Swml.Hangup(); }",
        "[VoiceAgent(\"A\")] partial class A { [Context] static class Default { [Step] const string {|SWA0322:One|} = \"\"; } }",
        Languages("FunctionFillers = [\"One moment.\"]", "").Replace("{|SWA0443:\"Spanish\"|}", "\"Spanish\"", StringComparison.Ordinal)
            .Replace(
                Prompt,
                Prompt
                    + " /// <summary>Look it up.</summary>\n[Tool(WaitFile = {|SWA0303:\"/a.mp3\"|}), Filler(\"es\", \"Un momento.\")] "
                        + "string Find() => \"\";", StringComparison.Ordinal),
        Languages("FunctionFillers = [\"One moment.\"]", ""),
        Languages("", "").Replace("{|SWA0443:\"Spanish\"|}", "\"Spanish\"", StringComparison.Ordinal)
            .Replace(
                Prompt,
                Prompt
                    + " /// <summary>Look it up.</summary>\n[Tool, Filler(\"en-US\", \"One moment.\")] string {|SWA0443:Find|}() => \"\";",
                    StringComparison.Ordinal),
    ];

    public static TheoryData<string> Clean =>
    [
        "[VoiceAgent(\"A\")] partial class A { [PromptText] const string Task = \"Help.\"; }",
        "[VoiceAgent(\"A\")] partial class A { [Context] static class Default { [Step] const string One = \"a\"; } }",
        "[VoiceAgent(\"A\")] partial class A : IConfigureCall { public ValueTask ConfigureCallAsync(CallRequest request, "
        + "CallConfiguration config, CancellationToken ct) => default; }",
        "[CallFlow(\"A\")] partial class A { [FlowSection] static SignalWire.Agents.Swml.Verb Main => new "
        + "SignalWire.Agents.Swml.Hangup(); }",
        $"[VoiceAgent(\"A\", Route = \"support/v1-a.b_c~d/\")] partial class A {{ {Prompt} }}",
        Agent($"/// <summary>{new string('x', 500)}</summary>\n[Tool] string Look() => \"\";"),
        Agent(
            "/// <summary>Turn the light on.</summary>\n[Tool] string On() => \"\"; /// <summary>Turn the light off.</summary>\n[Tool] "
            + "string Off() => \"\";"),
        Agent(
            "/// <summary>Convert euros to dollars.</summary>\n[Tool] string Sell() => \"\"; /// <summary>Convert dollars to "
            + "euros.</summary>\n[Tool] string Buy() => \"\";"),
        Agent("/// <summary>查找订单</summary>\n[Tool] string Find() => \"\"; /// <summary>取消订单</summary>\n[Tool] string Cancel() => \"\";"),
        Agent(Tools(8)),
        Agent(
            $"[Context] static class Default {{ [Step(Tools = [{Names(8)}])] const string One = \"a\"; [Step(Tools = [\"Tool9\"])] const "
            + $"string Two = \"b\"; }} {Tools(9)}"),
        Languages("FunctionFillers = [\"One moment.\"]", "FunctionFillers = [\"Un momento.\"]").Replace(
            "{|SWA0443:\"Spanish\"|}",
            "\"Spanish\"",
            StringComparison.Ordinal),
        Languages("", "").Replace("{|SWA0443:\"Spanish\"|}", "\"Spanish\"", StringComparison.Ordinal),
        Languages("SpeechFillers = [\"Hm.\"]", "").Replace("{|SWA0443:\"Spanish\"|}", "\"Spanish\"", StringComparison.Ordinal)
            .Replace(
                Prompt,
                Prompt
                    + " /// <summary>Look it up.</summary>\n[Tool, Filler(\"en\", \"One moment.\"), Filler(\"es-US\", \"Un momento.\")] "
                        + "string Find() => \"\";", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Advised))]
    public Task Agent_ThatCouldBeBetter_IsAdvised(string source) => RuleTest.VerifyAdviceAsync($"using SignalWire.Agents;\n{source}");

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Agent_ThatIsWellMade_IsLeftAlone(string source) => RuleTest.VerifyAdviceAsync($"using SignalWire.Agents;\n{source}");

    [Fact]
    public Task Advice_OnTooManyTools_SaysHowManyAndWhatToDo() => RuleTest.VerifyAdviceAsync(
        [RuleTest.Expect(
            "SWA0415",
            "'A' offers 9 tools at once, and a model chooses badly among more than 8; divide the conversation into steps that offer a few "
            + "tools each")],
        $"using SignalWire.Agents;\n[VoiceAgent(\"A\")] partial class {{|#0:A|}} {{ {Prompt} {Tools(9)} }}");

    private static string Agent(string members) => $"[VoiceAgent(\"A\")] partial class A {{ {Prompt} {members} }}";

    private static string Tools(int count) => string.Concat(
        Enumerable.Range(1, count).Select(i => $"\n/// <summary>Do thing number {i}.</summary>\n[Tool] string Tool{i}() => \"\";"));

    private static string Names(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"\"Tool{i}\""));

    private static string Languages(string first, string second) =>
        $"[VoiceAgent(\"A\")] [Language(\"English\", \"en-US\", \"rime.spore\"{Comma(first)})] [Language({{|SWA0443:\"Spanish\"|}}, "
        + $"\"es-US\", \"rime.spore\"{Comma(second)})] partial class A {{ {Prompt} }}";

    private static string Comma(string properties) => properties.Length == 0 ? "" : $", {properties}";
}
