using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Literals;

namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Where constants are found: all that the language has to bring one into a marked parameter, property or field.</summary>
public sealed class LiteralPlaceTests
{
    private const string Bad = "{|SWA0380:\"5550100\"|}";
    private const string Far = "{|SWA0389:31|}";

    /// <summary>A user's own marked members.</summary>
    private const string Types = """
        global using SignalWire.Agents.Swml;

        public class Dial
        {
            public Dial() { }

            public Dial([SwmlSyntax("E164")] string to, [SwmlRange(1, 30)] int timeout = 0) { }

            [SwmlSyntax("E164")] public string To { get; set; } = "";

            [SwmlSyntax("E164")] public string? From;

            [SwmlSyntax("E164")] public string[] Numbers { get; set; } = [];

            [SwmlSyntax("E164")] public List<string> Others { get; } = [];

            [SwmlRange(1, 30)] public double? Timeout { get; init; }

            public Dial? Next { get; init; }

            public string this[[SwmlSyntax("E164")] string number] => number;

            public static void Call([SwmlSyntax("E164")] string? to, string note = "", [SwmlRange(1, 30)] long timeout = 5) { }

            public static void All([SwmlSyntax("E164")] params string[] numbers) { }

            public static void Each([SwmlSyntax("E164")] params IEnumerable<string> numbers) { }

            public static void Boxed([SwmlSyntax("E164"), SwmlRange(1, 30)] object? value) { }

            public static void Of<T>([SwmlRange(1, 30)] T value) { }
        }

        public record Leg([SwmlSyntax("E164")] string To, [SwmlRange(1, 30)] int Timeout = 5);

        public readonly struct Text
        {
            public static implicit operator Text(string text) => default;

            public static explicit operator Text(int number) => default;
        }

        public readonly struct SwmlValue<T>
        {
            public static implicit operator SwmlValue<T>(T value) => default;

            public static void Call([SwmlSyntax("E164")] SwmlValue<string> to, [SwmlRange(1, 30)] SwmlValue<double> timeout) { }

            public static void Maybe([SwmlSyntax("E164")] Text? to) { }
        }

        [AttributeUsage(AttributeTargets.All)]
        public sealed class RouteAttribute([SwmlSyntax("E164")] string to, [SwmlSyntax("E164")] params string[] others) : Attribute
        {
            [SwmlRange(1, 30)] public int Timeout { get; set; }

            [SwmlSyntax("E164")] public string[]? Numbers;
        }

        public delegate void Caller([SwmlSyntax("E164")] string to);

        public abstract class Base
        {
            [SwmlSyntax("E164")] public abstract string Number { get; set; }

            public abstract void Call([SwmlSyntax("E164")] string to);
        }

        public sealed class Derived : Base
        {
            public override string Number { get; set; } = "";

            public override void Call(string to) { }
        }

        public static class Extensions
        {
            public static void CallFrom(this Dial dial, [SwmlSyntax("E164")] string number) { }
        }
        """;

    /// <summary>Statements in which each wrong constant is found.</summary>
    private static string[] Statements =>
    [
        $"Dial.Call({Bad});",
        $"Dial.Call(timeout: {Far}, to: ({Bad}));",
        "Dial.Call(to: {|SWA0380:\"\"|}, timeout: {|SWA0389:-1|});",
        $"_ = new Dial({Bad}, {Far});",
        $"Dial made = new({Bad});",
        $"Dial.All({Bad}, \"+15550100000\", {Bad});",
        $"Dial.All(new[] {{ {Bad}, text }}); Dial.All([{Bad}, .. texts, .. new[] {{ {Bad} }}]);",
        $"Dial.Each({Bad}); Dial.Each(new List<string> {{ {Bad}, text, \"+15550100000\" }}); Dial.Each(flag ? [{Bad}] : new "
        + $"HashSet<string> {{ {Bad} }});",
        $"_ = new Dial {{ To = {Bad}, From = {Bad}, Timeout = {Far}, Numbers = [{Bad}], Others = {{ {Bad}, text }} }};",
        $"_ = new Dial {{ Next = new() {{ To = {Bad} }}, Numbers = flag ? texts : new string[1] {{ {Bad} }} }};",
        $"dial.To = {Bad}; dial.From = dial.To = {Bad}; dial.From ??= {Bad}; _ = dial[{Bad}];",
        $"_ = leg with {{ To = {Bad}, Timeout = {Far} }}; _ = new Leg({Bad}) {{ Timeout = {Far} }};",
        $"Dial.Call(flag ? {Bad} : text); Dial.Call(flag ? text : (flag ? {Bad} : null)); Dial.Call(text ?? {Bad});",
        $"Dial.Call(number switch {{ 1 => {Bad}, 2 => text, _ => throw new Exception() }}); Dial.Call(true ? {Bad} : \"x\");",
        $"Dial.Call({Bad}!); Dial.Call((string){Bad}); Dial.Call(checked({Bad}));",
        "const string Local = \"5550100\"; Dial.Call({|SWA0380:Local|}); Dial.Call({|SWA0380:Constant|}); "
        + "Dial.Call({|SWA0380:nameof(Dial)|});",
        "Dial.Call({|SWA0380:\"555\" + \"0100\"|}); Dial.Call({|SWA0380:$\"555{Constant}\"|}); "
        + "Dial.Call({|SWA0380:\"\"\"5550100\"\"\"|}); Dial.Call({|SWA0380:@\"5550100\"|});",
        "Dial.Call(null, timeout: {|SWA0389:31 + 1|}); Dial.Call(null, timeout: {|SWA0389:(int)31.5|}); Dial.Call(null, timeout: "
        + "{|SWA0389:'a'|});",
        $"Dial.Boxed({Bad}); Dial.Boxed({Far}); Dial.Boxed({{|SWA0389:31.5m|}}); Dial.Of({Far}); Dial.Of<double>({Far});",
        $"SwmlValue<int>.Call({Bad}, {Far}); SwmlValue<int>.Call((SwmlValue<string>){Bad}, flag ? {Far} : 5); SwmlValue<int>.Maybe({Bad});",
        $"Caller caller = to => {{ }}; caller({Bad}); caller.Invoke({Bad}); dial.CallFrom({Bad}); Extensions.CallFrom(dial, {Bad});",
        $"Inner({Bad}); void Inner([SwmlSyntax(\"E164\")] string to) {{ }}",
        $"derived.Call({Bad}); derived.Number = {Bad};",
    ];

    /// <summary>Declarations in which each wrong constant is found.</summary>
    private static string[] Declarations =>
    [
        $"[Route({Bad})] public class A {{ [Route(\"+15550100000\", {Bad}, {Bad}, Timeout = {Far}, Numbers = [{Bad}])] public int B; }}",
        $"public class A {{ public void B([Route(to: {Bad})] int c) {{ }} [return: Route({Bad})] public int D<[Route({Bad})] T>() => 0; }}",
        $"public class A() : Dial({Bad}, {Far});",
        $"public class A : Dial {{ public A() : base({Bad}) {{ }} public A(int b) : this() => To = {Bad}; }}",
        $"public record A(string B) : Leg({Bad});",
        $"public class A {{ [SwmlSyntax(\"E164\")] public string B {{ get; set; }} = {Bad}; [SwmlRange(1, 30)] int c = {Far}, d = 5; }}",
        $"public class A {{ [SwmlSyntax(\"E164\")] const string B = {Bad}; [field: SwmlSyntax(\"E164\")] public string C {{ get; }} = "
        + $"\"5550100\"; }}",
        $"public class A {{ [SwmlSyntax(\"E164\")] static readonly string[] B = [{Bad}]; static readonly Dial C = new() {{ To = {Bad} }}; "
        + $"}}",
        $"public class A {{ public void B([SwmlSyntax(\"E164\")] string c = {Bad}, [SwmlRange(1, 30)] int d = {{|SWA0389:-1|}}) {{ }} }}",
        $"public record A([SwmlSyntax(\"E164\")] string B = {Bad});",
        $"public class A {{ public string B => new Dial()[{Bad}]; public Func<Leg> C = () => new({Bad}); public Dial D {{ get; }} = "
        + $"new({Bad}); }}",
    ];

    /// <summary>What is not certain, or not meant, is not reported.</summary>
    private static string[] Unknown =>
    [
        "Dial.Call(text); Dial.Call(null); Dial.Call(default); Dial.Call(Changing); Dial.Call(string.Concat(\"5550\", text)); "
        + "Dial.Call(texts[0]);",
        "Dial.Call(\"+15550100000\", \"5550100\"); Dial.Call(text, timeout: number); Dial.Call(text, timeout: default); Dial.Of(\"x\"); "
        + "Dial.Of('x');",
        "_ = new Dial { Next = null, To = text.Trim() }; _ = dial.To == \"5550100\"; _ = dial.To is \"5550100\"; dial.To += \"5550100\";",
        "SwmlValue<int>.Maybe((Text)5550100); SwmlValue<int>.Maybe(null); SwmlValue<int>.Call(default, default);",
        "Dial.Boxed(DayOfWeek.Friday); Dial.Boxed(true); Dial.Boxed((Func<string>)(() => \"5550100\")); "
        + "Dial.Each(texts.Append(\"5550100\"));",
        "Dial.Call(Inner()); string Inner() => \"5550100\"; Dial.All([.. \"5550100\".Split(',')]); Dial.Call(false ? \"5550100\" : text);",
    ];

    [Fact]
    public Task Constants_InStatements_AreReportedWhereTheyStand() => RuleTest.VerifyAsync(Types, Use(Statements));

    [Fact]
    public Task Constants_InDeclarations_AreReportedWhereTheyStand() =>
        RuleTest.VerifyAsync([Types, .. Declarations.Select((row, number) => $"namespace N{number};\n{row}")]);

    [Fact]
    public Task Constants_OfAnAssembly_AreReportedWhereTheyStand() =>
        RuleTest.VerifyAsync(Types, $"[assembly: Route(\"+15550100000\", Numbers = new[] {{ {Bad} }})]");

    [Fact]
    public Task Values_ThatNobodyCanSay_AreNotReported() => RuleTest.VerifyAsync(Types, Use(Unknown));

    [Fact]
    public Task Constants_OfOurOwnMarkedMembers_AreReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public static class Use
        {
            public static void Run(FunctionResult result, CallConfiguration config)
            {
                result.SendSms({|SWA0380:"555-0100"|}, from: {|SWA0380:"5550100"|}, "Hi");
                config.Languages.Add("English", {|SWA0383:"en_US"|}, {|SWA0384:"rime.spore:mistv2:mistv3"|});
                config.Includes.Add({|SWA0387:"/swaig"|}, "f");
                config.McpServers.Add({|SWA0387:"example.com/mcp"|});
            }
        }
        """);

    /// <summary>What the parser reads is told once, by the rule that it always had.</summary>
    [Fact]
    public Task Constants_InOurOwnAttributes_AreReportedOnce() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        [VoiceAgent("A", MaxDuration = {|SWA0305:0|})]
        [AIParams(AIVolume = {|SWA0305:51|}, VadConfig = {|SWA0305:"x"|}), PromptParams(Temperature = {|SWA0305:2|})]
        [{|SWA0311:Language|}("English", {|SWA0307:"en_US"|}, "v"), Language("German", "de", {|SWA0308:"a.b:c:d"|})]
        [Multilingual(StartLanguage = {|SWA0383:"en_US"|}, Allowed = ["en", {|SWA0383:"English"|}])]
        [MultilingualVoice("en", "rime.isa", Stability = {|SWA0305:2|})]
        [McpServer({|SWA0318:"/mcp"|})]
        public sealed partial class Support
        {
            /// <summary>Say when it opens.</summary>
            [Tool, Filler({|SWA0383:"en_US"|}, "One moment.")] public string Hours() => "";
        }
        """);

    /// <summary>Where a language is in error, nobody knows what the agent speaks.</summary>
    [Theory]
    [InlineData("{|SWA0307:\"de_DE\"|}")]
    [InlineData("{|SWA0306:\"en-US\"|}")]
    public Task Fillers_OfALanguageInError_AreNotReported(string code) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        [Language("English", "en-US", "v"), Language("German", {{code}}, "v")]
        [InternalFiller(InternalFunctions.CheckTime, "de-DE", "Moment.")]
        public sealed partial class Support;
        """);

    [Fact]
    public Task Constants_InOurOwnAttributesOutsideAttributes_AreReported() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public static class Use
        {
            public static AIParamsAttribute Params { get; } = new() { AIVolume = {|SWA0389:51|} };
        }
        """);

    [Fact]
    public Task Constants_InGeneratedCode_AreNotReported() =>
        RuleTest.VerifyAsync(
            Types, $"// <auto-generated/>\npublic static class Made {{ public static void Run() => Dial.Call(\"5550100\"); }}");

    /// <summary>Marks that only look like ours are not read.</summary>
    [Fact]
    public async Task Constants_OfAProjectWithoutTheRuntime_AreNotReported()
    {
        var compilation = TestCompilation.Create("""
            namespace SignalWire.Agents.Swml;

            public sealed class SwmlSyntaxAttribute(params string[] forms) : Attribute
            {
                public string[] Forms => forms;
            }

            public static class Dial
            {
                public static void Call([SwmlSyntax("E164")] string to) => Call("5550100");
            }
            """);
        var alone = compilation.RemoveReferences(TestCompilation.References[^1]);

        Assert.DoesNotContain(alone.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await alone.WithAnalyzers([new LiteralAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    private static string Use(IEnumerable<string> statements) => $$"""
        public static class Use
        {
            private const string Constant = "5550100";

            private static readonly string Changing = "5550100";

            public static string Text => Changing;

        {{string.Join('\n', statements.Select(Method))}}
        }
        """;

    private static string Method(string statements, int number) =>
        $"public static void Run{number}(string text, bool flag, int number, string[] texts, Dial dial, Leg leg, Derived derived)\n{{ "
        + $"{statements} }}";
}
