using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Analyzers;
using SignalWire.Agents.Generators.Analyzers.Literals;

namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Many arguments of a marked parameter, in one compilation.</summary>
internal static class MarkedCall
{
    /// <summary>What is said of texts that reach a parameter with a mark, each on its own literal.</summary>
    /// <param name="forms">The names of the forms, as <c>SwmlSyntaxAttribute</c> has them.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>For each text its diagnostic, or nothing.</returns>
    public static async Task<IReadOnlyList<Diagnostic?>> WithTextsAsync(string forms, IReadOnlyList<string> texts)
    {
        string[] literals = [.. texts.Select(text => SymbolDisplay.FormatLiteral(text, quote: true))];
        var diagnostics = await WithAsync(Text(forms), literals);
        Assert.All(diagnostics.Zip(literals), row => Assert.True(row.First is null || TextOf(row.First) == row.Second, row.Second));
        return diagnostics;
    }

    /// <summary>A parameter for texts of some forms.</summary>
    public static string Text(string forms) =>
        $"[SwmlSyntax({string.Join(", ", forms.Split(' ').Select(form => $"SwmlSyntaxAttribute.{form}"))})] string";

    /// <summary>What is said of expressions that reach a marked parameter.</summary>
    /// <param name="parameter">The parameter's mark and type.</param>
    /// <param name="expressions">The expressions.</param>
    public static async Task<IReadOnlyList<Diagnostic?>> WithAsync(string parameter, IReadOnlyList<string> expressions)
    {
        var compilation = TestCompilation.Create($$"""
            using SignalWire.Agents.Swml;

            public static class Target
            {
                public static void Take({{parameter}} value) { }

                public static void Call(string x, int number)
                {
            {{string.Join('\n', expressions.Select(expression => $"Take({expression});"))}}
                }
            }
            """);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var found = await compilation.WithAnalyzers([new LiteralAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var byLine = found.ToDictionary(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 8);
        return [.. expressions.Select((_, line) => byLine.GetValueOrDefault(line))];
    }

    /// <summary>What a diagnostic stands on.</summary>
    public static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
