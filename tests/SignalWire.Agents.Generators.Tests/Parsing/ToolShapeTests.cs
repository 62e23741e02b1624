using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Names in tools that could mean something else in the generated code.</summary>
public sealed class ToolShapeTests
{
    /// <summary>All words that C# reserves, everywhere or somewhere.</summary>
    internal static readonly string[] Words =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(kind => SyntaxFacts.GetText(kind))
            .Concat(SyntaxFacts.GetContextualKeywordKinds().Select(kind => SyntaxFacts.GetText(kind)))
            .Where(word => word.All(char.IsAsciiLetter)).Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Parameters_NamedAsKeywords_Compile()
    {
        foreach (string[] words in Words.Chunk(60))
        {
            string parameters = string.Join(", ", words.Select(word => $"string @{word}"));
            GeneratorHarness.Run(Parsed.AgentWith($"[Tool] static string Check({parameters}) => \"\";"));
        }
    }

    [Fact]
    public void Methods_NamedAsKeywords_Compile() => GeneratorHarness.Run(Parsed.AgentWith(string.Concat(
        Words.Select(word => $"[Tool] string @{word}(int number) => \"\";\n"))));

    [Theory]
    [InlineData("arguments")]
    [InlineData("call")]
    [InlineData("arguments", "arguments_")]
    [InlineData("arguments_", "arguments", "arguments__")]
    [InlineData("call", "call_", "call__", "arguments")]
    [InlineData("json", "agent", "services", "parameter", "required", "result", "index")]
    [InlineData("Create")]
    [InlineData("Create", "Create_")]
    [InlineData("Instance", "Tools", "Name", "Declaration", "Describe", "InvokeAsync", "CheckTool", "__Definition")]
    [InlineData("Support", "System", "SignalWire", "Shop")]
    [InlineData("_")]
    [InlineData("__")]
    [InlineData("@class", "@event", "@await", "@var", "@dynamic", "@record", "@field", "@value", "@nameof")]
    [InlineData("größe", "заказ", "订单", "رقم")]
    public void Parameters_NamedLikeWhatIsGenerated_Compile(params string[] names)
    {
        string parameters = string.Join(", ", names.Select(name => $"string {name}"));
        GeneratorHarness.Run(Parsed.AgentWith($"[Tool] string Check({parameters}) => \"\";"));
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("InvokeAsync")]
    [InlineData("Definition")]
    [InlineData("__Definition")]
    [InlineData("__Definition_")]
    [InlineData("Tools")]
    [InlineData("Instance")]
    [InlineData("GetHashCode_")]
    [InlineData("Tool")]
    [InlineData("_")]
    public void Method_NamedLikeWhatIsGenerated_Compiles(string name) =>
        GeneratorHarness.Run(Parsed.AgentWith($"[Tool] string {name}(int number) => \"\";"));

    [Theory]
    [InlineData("sealed class __Definition; sealed class __Definition_;")]
    [InlineData("sealed class __Definition<T>;")]
    [InlineData("internal const int __Definition = 1;")]
    [InlineData("enum Create; enum Instance; enum Tools; enum CheckTool; enum SignalWire; enum System;")]
    public void Members_NamedLikeWhatIsGenerated_Compile(string members) =>
        GeneratorHarness.Run(Parsed.AgentWith($"{members} [Tool] string Check(int number) => \"\";"));

    [Theory]
    [InlineData("public class Desk { public int __Definition; }", "Support")]
    [InlineData("public class Desk { protected class __Definition; internal void __Definition_() { } }", "Support")]
    [InlineData("public class Desk { private int __Definition; public int Get() => __Definition++; }", "Support")]
    [InlineData("[VoiceAgent(\"B\")] public partial class Desk;", "Support")]
    [InlineData("public class Desk;", "__Definition")]
    public void Agent_WithABaseOrNameLikeWhatIsGenerated_Compiles(string desk, string name) => GeneratorHarness.Run($$"""
        using SignalWire.Agents;

        {{desk}}

        [VoiceAgent("A")]
        public partial class {{name}} : Desk
        {
            [Tool] string Check(int number) => "";
        }
        """);

    [Fact]
    public void Methods_NamedLikeTheClassesOfOverloads_Compile() => GeneratorHarness.Run(Parsed.AgentWith("""
        [Tool] string Check(int number) => "";
        [Tool("b")] string Check(string caller) => "";
        [Tool("c")] string Tool0_Check() => "";
        [Tool("d")] string CheckTool0() => "";
        [Tool("e")] string CheckTool() => "";
        [Tool("f")] string Check0() => "";
        [Tool("g")] string CheckTool(int number) => "";
        """));

    [Fact]
    public void Methods_OverloadsWithNamesOfTheirOwn_Compile() => GeneratorHarness.Run(Parsed.AgentWith("""
        [Tool] string Check(int number) => "";
        [Tool("check_caller")] string Check(string caller) => "";
        [Tool("Check")] string Check() => "";
        """));

    [Theory]
    [InlineData("private")]
    [InlineData("internal")]
    [InlineData("protected virtual")]
    [InlineData("private protected")]
    [InlineData("public static")]
    [InlineData("private static async")]
    public void Method_OfEachAccessibility_Compiles(string modifiers)
    {
        bool isAsync = modifiers.EndsWith("async", StringComparison.Ordinal);
        string body = isAsync ? "{ await Task.Yield(); return \"\"; }" : "=> \"\";";
        GeneratorHarness.Run(Parsed.AgentWith($"[Tool] {modifiers} {(isAsync ? "Task<string>" : "string")} Check(int number) {body}"));
    }

    [Fact]
    public void Parameters_WithParamsAndDefaultsInComments_Compile() => GeneratorHarness.Run(Parsed.AgentWith("""
        /// <summary>Check.</summary>
        [Tool] string Check(string a = "*/ \n \u2028 #if", string b = "\\", string? c = "\"") => "";
        """));
}
