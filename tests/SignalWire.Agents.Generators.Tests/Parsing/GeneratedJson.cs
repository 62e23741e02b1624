using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>The JSON in generated code, put together from its literals as the compiler would.</summary>
internal static class GeneratedJson
{
    /// <summary>What the one tool in some files tells the model.</summary>
    public static JsonElement Declaration(params string[] sources) => Declaration(GeneratorHarness.Run(sources));

    /// <summary>What the one tool of a run tells the model; the run adds the URL and the brace at the end.</summary>
    public static JsonElement Declaration(GeneratorRun run) => Parse(Text(run, "Declaration") + "}");

    /// <summary>The one parameter of the one tool of an agent that has these members.</summary>
    public static JsonElement Property(string members) =>
        Assert.Single(Declaration(Parsed.AgentWith(members)).GetProperty("parameters").GetProperty("properties").EnumerateObject()).Value;

    /// <summary>One part of the document of the one agent in some files.</summary>
    public static JsonElement Part(string part, params string[] sources)
    {
        var writes = Root(GeneratorHarness.Run(sources)).DescendantNodes().OfType<InvocationExpressionSyntax>();
        return Parse(
            Literals(Assert.Single(writes, write => write.ToString().Contains($"DocumentPart.{part},", StringComparison.Ordinal))));
    }

    private static string Text(GeneratorRun run, string property) =>
        Literals(
            Assert.Single(
                Root(run).DescendantNodes().OfType<PropertyDeclarationSyntax>(), declared => declared.Identifier.Text == property));

    private static CompilationUnitSyntax Root(GeneratorRun run) =>
        CSharpSyntaxTree.ParseText(
            Assert.Single(run.Sources, source => !source.HintName.Contains("Registry", StringComparison.Ordinal)).SourceText)
            .GetCompilationUnitRoot();

    private static string Literals(CSharpSyntaxNode node) => string.Concat(
        node.DescendantTokens().Where(token => token.Parent is LiteralExpressionSyntax).Select(token => token.ValueText));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
