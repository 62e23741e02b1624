using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.TestKit;

/// <summary>What a generator made of a compilation.</summary>
/// <param name="Driver">The driver, with its caches, for a run after an edit.</param>
/// <param name="Result">What it reported.</param>
/// <param name="Output">The compilation with what was generated.</param>
public sealed record GeneratorRun(GeneratorDriver Driver, GeneratorRunResult Result, Compilation Output)
{
    /// <summary>The generated files of agents and the registry, without the compiler's own attribute.</summary>
    public ImmutableArray<GeneratedSourceResult> Sources =>
        [.. Result.GeneratedSources.Where(source => !source.HintName.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];

    /// <summary>The text of the one file whose name contains this.</summary>
    public string Source(string hint) =>
        Sources.Single(source => source.HintName.Contains(hint, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Runs a generator for the first time.</summary>
    /// <param name="compilation">The user's code.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="files">What the project hands in beside it.</param>
    public static GeneratorRun Start(CSharpCompilation compilation, IIncrementalGenerator generator, params AdditionalText[] files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files,
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation);
    }

    /// <summary>Runs it again, after an edit.</summary>
    public GeneratorRun Again(Compilation compilation) => Run(Driver, compilation);

    private static GeneratorRun Run(GeneratorDriver driver, Compilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new GeneratorRun(driver, driver.GetRunResult().Results.Single(), output);
    }
}
