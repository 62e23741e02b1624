using SignalWire.Agents.Generators.Tests.Parsing;

namespace SignalWire.Agents.Generators.Tests.Emit;

/// <summary>The comment above the code of a tool says how its method is declared, on one line.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("[Tool] string Check(string order, int count = 1) => \"\";", "string Check(string order, int count = 1)")]
    [InlineData(
        "[Tool] string Check([Description(\"x\")] string? order, params int[] counts) => \"\";",
        "string Check(string? order, params int[] counts)")]
    [InlineData(
        "[Tool] Task<\r\n  FunctionResult> Check(\n\n  string order, // of the shop\n  int count\n    = 1) => null!;",
        "Task< FunctionResult> Check(string order, int count = 1)")]
    [InlineData("[Tool] string Check(string @class) => \"\";", "string Check(string @class)")]
    public void Comment_OfAMethod_IsItsDeclaration(string method, string signature) =>
        Assert.Contains($"// {signature}\n", Code($"using System.ComponentModel;\n{Parsed.AgentWith(method)}"), StringComparison.Ordinal);

    /// <summary>The source says <c>T</c>; the agent has said what that is.</summary>
    [Fact]
    public void Comment_OfAMethodOfAGenericBase_HasTheTypeArguments() => Assert.Contains(
        "// string Ask(List<int> value)\n",
        Code("""
            using SignalWire.Agents;
            public abstract class Base<T> { [Tool] protected string Ask(List<T> value) => ""; }
            [VoiceAgent("A")] public partial class Support : Base<int>;
            """),
        StringComparison.Ordinal);

    private static string Code(string source) =>
        GeneratorHarness.Run(source).Source("Support").Replace("\r\n", "\n", StringComparison.Ordinal);
}
