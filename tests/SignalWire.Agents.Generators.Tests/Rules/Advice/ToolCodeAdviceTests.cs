namespace SignalWire.Agents.Generators.Tests.Rules.Advice;

/// <summary>SWA0404, SWA0412 to SWA0414, SWA0440 to SWA0442: the code of tools, and what they say.</summary>
public sealed class ToolCodeAdviceTests
{
    /// <summary>Members of an agent that has an HttpClient named http and a field named count.</summary>
    public static TheoryData<string> Advised =>
    [
        Tool("string", "{ {|SWA0404:count|} = 1; return \"\"; }"),
        Tool("string", "{ {|SWA0404:name|} = \"x\"; return name; }")
            + "/// <summary>Say it again.</summary>\n[Tool] string Again() => name ?? \"\";",
        Tool("string", "{ {|SWA0404:this.count|}++; return \"\"; }"),
        Tool("string", "{ ({|SWA0404:count|}, var other) = (1, 2); return $\"{other}\"; }"),
        Tool("string", "{ {|SWA0404:Last|} += \"x\"; return \"\"; }"),
        Tool("string", "{ System.Threading.Thread.{|SWA0412:Sleep|}(5); return \"\"; }"),
        Tool("string", "=> Wait().{|SWA0412:Result|};"),
        Tool("string", "=> Wait().GetAwaiter().{|SWA0412:GetResult|}();"),
        Tool("async Task<string>", "{ Wait().{|SWA0412:Wait|}(); return await Wait(); }"),
        Tool(
            "async Task<string>",
            "{ var first = Wait(); var second = Wait(); await first; return first.Result + second.{|SWA0412:Result|}; }"),
        Tool("async Task<string>", "=> await {|SWA0413:Late|}(1);", "CancellationToken ct"),
        Tool("async Task<string>", "=> await {|SWA0413:Early|}(1);", "CancellationToken ct"),
        Tool("async Task<string>", "{ await Task.{|SWA0413:Delay|}(5); return \"\"; }", "CancellationToken ct"),
        "/// <summary>Ask them.</summary>\n[Tool] async Task<string> {|SWA0414:Ask|}() => await "
        + "http.GetStringAsync(\"https://example.com\");",
        ("/// <summary>Ask them.</summary>\n[Tool] async Task<string> {|SWA0414:Ask|}(System.Data.Common.DbCommand command) => $\"{await "
        + "command.ExecuteScalarAsync()}\";")
            .Replace("(System.Data.Common.DbCommand command)", "()", StringComparison.Ordinal).Replace(
                "await command", "await Command()", StringComparison.Ordinal)
            + " static System.Data.Common.DbCommand Command() => throw new InvalidOperationException();",
        Tool("FunctionResult", "=> new({|SWA0440:\"It is **very** good.\"|});"),
        Tool("string", "=> {|SWA0440:\"# Orders\"|};"),
        Tool("string", "=> {|SWA0440:\"See [this](https://example.com).\"|};"),
        Tool("string", "=> {|SWA0440:\"- one\\n- two\"|};"),
        Tool("string", "=> count > 1 ? {|SWA0440:\"Use **this**.\"|} : \"No.\";"),
        Tool("string", "=> count switch { 1 => \"one\", _ => {|SWA0441:\"Go to https://example.com/orders.\"|} };"),
        Tool("async Task<string>", "{ await Wait(); return $\"{|SWA0441:Go to www.example.com, |}{count}\"; }"),
        Tool("FunctionResult", "=> new FunctionResult(\"Fine.\").SetResponse({|SWA0442:\"Call 5550100123.\"|});"),
        Tool("FunctionResult", "=> new FunctionResult(\"Fine.\").Say({|SWA0442:\"Call +15550100123.\"|});"),
        Tool("ValueTask<string>", "=> ValueTask.FromResult({|SWA0442:\"Call 5550100123.\"|});"),
        Tool(
            "Task<FunctionResult>",
            "=> Task.FromResult(new FunctionResult(count > 1 ? \"Fine.\" : {|SWA0440:\"It is **very** good.\"|}));"),
    ];

    public static TheoryData<string> Clean =>
    [
        Tool("string", "{ int own = 1; own++; return $\"{own}\"; }"),
        Tool("string", "{ shared = 1; return \"\"; }"),
        Tool("string", "{ var other = new Other(); other.Value = 1; return \"\"; }"),
        Tool("string", "{ Passed = 1; return \"\"; }"),
        Tool("string", "=> name ??= \"x\";"),
        Tool("string", "{ name = \"x\"; return Say(); }") + "string Say() => name ?? \"\";",
        Tool("string", "{ name = \"x\"; return name; }"),
        Tool(
            "async Task<string>",
            "{ var both = new[] { Wait(), Wait() }; await Task.WhenAll(both); return string.Concat(both.Select(one => one.Result)); }"),
        Tool("async Task<string>", "{ var done = await Task.WhenAny(Wait(), Wait()); return done.Result; }"),
        Tool("async Task<string>", "{ var one = Wait(); if (one.IsCompletedSuccessfully) { return one.Result; } return await one; }"),
        Tool("async Task<string>", "{ try { return await Late(1, ct); } finally { await Late(2); } }", "CancellationToken ct"),
        Tool("string", "=> \"# ends the recording, and `gather_submit` the questions.\";"),
        "void NoTool() => count = 1;",
        Tool("async Task<string>", "{ await Task.Delay(5); return await Wait(); }"),
        Tool(
            "async Task<string>",
            "{ var first = Wait(); var second = Wait(); await Task.WhenAll(first, second); return first.Result + second.Result; }"),
        Tool("string", "=> new Other().Result;"),
        Tool("async Task<string>", "=> await Late(1, ct);", "CancellationToken ct"),
        Tool("async Task<string>", "=> await Late(1, CancellationToken.None);", "CancellationToken ct"),
        Tool("async Task<string>", "=> await Late(1);"),
        Tool("async Task<string>", "{ Func<Task<string>> later = () => Late(1); return await later(); }", "CancellationToken ct"),
        "/// <summary>Ask them.</summary>\n[Tool, Filler(\"en-US\", \"One moment.\")] async Task<string> Ask() => await "
        + "http.GetStringAsync(\"https://example.com\");",
        "/// <summary>Ask them.</summary>\n[Tool(WaitFile = \"https://example.com/music.mp3\")] async Task<string> Ask() => await "
        + "http.GetStringAsync(\"https://example.com\");",
        "async Task<string> NoTool() => await http.GetStringAsync(\"https://example.com\");",
        Tool("FunctionResult", "=> new(\"Your total is 5 * 3 - 2, order A-1042, at 12.50 on 2026-01-02.\");"),
        Tool("string", "=> \"Call 555 010 0123, number 123456.\";"),
        Tool("string", "=> \"Two - or three.\\n- one\";"),
        Tool("string", "{ Func<string> other = () => \"https://example.com\"; return $\"{other().Length}\"; }"),
        "string NoTool() => \"**bold** https://example.com 5550100123\";",
    ];

    [Theory]
    [MemberData(nameof(Advised))]
    public Task Tool_ThatRunsBadlyOnACall_IsAdvised(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Tool_ThatRunsWell_IsLeftAlone(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Fact]
    public Task Token_NotPassedOn_CanBePassed() => RuleTest.VerifyAdviceFixAsync(
        Source(
            Tool(
                "async Task<string>",
                "{ await Task.{|SWA0413:Delay|}(5); await {|SWA0413:Named|}(b: \"x\"); return await {|SWA0413:Early|}(1) + await "
                + "this.{|SWA0413:Extended|}(1); }", "CancellationToken ct")),
        Source(Tool(
            "async Task<string>",
            "{ await Task.Delay(5, ct); await Named(b: \"x\", token: ct); return await Early(1, ct: ct) + await this.Extended(1, ct); }",
            "CancellationToken ct")));

    private static string Tool(string result, string body, string parameters = "") =>
        $"/// <summary>Do it.</summary>\n[Tool] {result} Do({parameters}) {body}";

    private static string Source(string members) => $$"""
        using System.Net.Http;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        partial class Shop(HttpClient http)
        {
            [PromptSection] const string Aim = "Help.";

            private int count = http.Timeout.Seconds;
            private string? name;
            private static int shared;
            private string Last { get; set; } = "";
            private int Passed { get => shared; set => shared = value; }

            private static Task<string> Wait() => System.Threading.Tasks.Task.FromResult("");
            private static Task<string> Late(int a, CancellationToken ct = default) => Wait();
            private static Task<string> Early(int a, string b = "", CancellationToken ct = default) => Wait();
            private static Task<string> Named(int a = 1, string b = "", CancellationToken token = default) => Wait();

            private sealed class Other { public int Value { get; set; } public string Result => ""; }

        {{members}}
        }

        static class ShopExtensions
        {
            public static Task<string> Extended(this object shop, int a, CancellationToken ct = default) => Task.FromResult("");
        }
        """;
}
