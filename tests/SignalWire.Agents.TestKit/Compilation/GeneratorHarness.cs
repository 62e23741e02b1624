using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators;
using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// Runs a generator as every test does, and checks what no test should have to ask for: it does not crash, what it emits compiles
/// without a warning, a second run does nothing, its models hold nothing of the compiler, and a documentation file changes nothing.
/// </summary>
public static class GeneratorHarness
{
    /// <summary>Compiler errors that the user's own mistake brings, beside our diagnostic.</summary>
    private static readonly string[] NoErrors = [];

    /// <summary>Runs our generator over files of a library.</summary>
    public static GeneratorRun Run(params string[] sources) => Run(new VoiceAgentGenerator(), NoErrors, sources);

    /// <summary>Runs our generator over code with errors that the compiler reports whatever is emitted.</summary>
    /// <param name="expectedErrors">The ids of those errors.</param>
    /// <param name="sources">The files.</param>
    public static GeneratorRun RunWithErrors(string[] expectedErrors, params string[] sources) =>
        Run(new VoiceAgentGenerator(), expectedErrors, sources);

    /// <summary>Runs a generator; also one that is meant to fail.</summary>
    public static GeneratorRun Run(IIncrementalGenerator generator, string[] expectedErrors, params string[] sources)
    {
        var run = RunOnce(generator, expectedErrors, DocumentationMode.Parse, sources);
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Diagnose })
        {
            var other = RunOnce(generator, expectedErrors, mode, sources);
            Assert.Equal(Texts(run), Texts(other));
        }

        return run;
    }

    private static GeneratorRun RunOnce(
        IIncrementalGenerator generator, string[] expectedErrors, DocumentationMode documentation, string[] sources)
    {
        var compilation = TestCompilation.Create(documentation, OutputKind.DynamicallyLinkedLibrary, sources);
        var run = GeneratorRun.Start(compilation, generator);

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Result.Diagnostics);
        AssertCompiles(run.Output, expectedErrors);
        AssertNothingToDo(run, compilation);
        ModelGraph.AssertHoldsNothingOfTheCompiler(run);
        return run;
    }

    /// <summary>Some errors, such as half of a surrogate pair in a UTF-8 literal, show only when code is emitted.</summary>
    private static void AssertCompiles(Compilation output, string[] expectedErrors)
    {
        using var assembly = new MemoryStream();
        var emitted = output.Emit(assembly);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning
            && !expectedErrors.Contains(diagnostic.Id)
            && !IsAboutUserDocs(diagnostic)));
    }

    /// <summary>Remarks of the compiler about doc comments of the user's that a test gets wrong on purpose.</summary>
    private static bool IsAboutUserDocs(Diagnostic diagnostic) =>
        diagnostic
            .Id is "CS1570" or "CS1571" or "CS1572" or "CS1573" or "CS1574" or "CS1584" or "CS1587" or "CS1591" or "CS1658" or "CS1711"
            or "CS0419"
        && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) != true;

    private static void AssertNothingToDo(GeneratorRun run, CSharpCompilation compilation)
    {
        var dummy = TestCompilation.Parse("// nothing", "Dummy.cs", (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        var second = run.Again(compilation.Clone().AddSyntaxTrees(dummy));
        Assert.Empty(TrackedSteps.Modified(second));
        Assert.Equal(Texts(run), Texts(second));
    }

    private static IEnumerable<(string HintName, string Text)> Texts(GeneratorRun run) =>
        run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
}
