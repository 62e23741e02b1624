using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.CodeFixes;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Generators.Analyzers;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// Compiles a user's code with the generator and the analyzers, and expects the diagnostics that the code marks, such as
/// <c>{|SWA0201:object|}</c>, and no other, the compiler's errors included.
/// </summary>
public sealed class RuleTest : CSharpCodeFixTest<VoiceAgentAnalyzer, MakePartialCodeFix, DefaultVerifier>
{
    private readonly IReadOnlyList<DiagnosticAnalyzer> _analyzers;

    private RuleTest(DocumentationMode documentation, IReadOnlyList<DiagnosticAnalyzer> analyzers)
    {
        _analyzers = analyzers;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.CSharp14, documentation))
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
        TestState.AdditionalReferences.AddRange(TestCompilation.References);
        FixedState.AdditionalReferences.AddRange(TestCompilation.References);
    }

    /// <summary>Expects the marked diagnostics, with and without a documentation file.</summary>
    /// <param name="sources">The files, with marks.</param>
    public static Task VerifyAsync(params string[] sources) => VerifyAsync([], sources);

    /// <summary>Expects the marked diagnostics and these, with and without a documentation file.</summary>
    /// <param name="expected">Diagnostics with their whole messages, each at the mark of its position, such as
    /// <c>{|#0:object|}</c>.</param>
    /// <param name="sources">The files, with marks.</param>
    public static Task VerifyAsync(DiagnosticResult[] expected, params string[] sources) => VerifyAsync([], expected, sources);

    /// <summary>Expects the marked diagnostics and these in a project that hands files in, with and without a documentation file.</summary>
    /// <param name="files">The files, each with its path.</param>
    /// <param name="expected">Diagnostics with their whole messages.</param>
    /// <param name="sources">The files, with marks.</param>
    public static async Task VerifyAsync((string Path, string Text)[] files, DiagnosticResult[] expected, params string[] sources)
    {
        foreach (var documentation in new[] { DocumentationMode.Parse, DocumentationMode.None })
        {
            // Agents in tests of errors are as short as can be, and advice would be given on each.
            var test = new RuleTest(documentation, OurAnalyzers.OfErrors);
            Add(test.TestState, sources);
            test.TestState.AdditionalFiles.AddRange(files.Select(file => (file.Path, SourceText.From(file.Text))));
            test.TestState.ExpectedDiagnostics.AddRange(expected);
            await test.RunAsync();
        }
    }

    /// <summary>A diagnostic of ours with its whole message, at the mark <c>{|#0:…|}</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="message">Its message.</param>
    public static DiagnosticResult Expect(string id, string message) =>
        new DiagnosticResult(OurAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(rule => rule.Id == id))
            .WithLocation(0)
            .WithMessage(message);

    /// <summary>Expects the marked diagnostics, and that the fix for each, and for all at once, gives the other text.</summary>
    /// <param name="source">The file, with marks.</param>
    /// <param name="fixedSource">The file when all is fixed.</param>
    public static Task VerifyFixAsync(string source, string fixedSource) => VerifyFixAsync(OurAnalyzers.OfErrors, source, fixedSource);

    /// <summary>Expects the marked advice and nothing else, as a plain build is: without a documentation file.</summary>
    /// <param name="sources">The files, with marks.</param>
    public static Task VerifyAdviceAsync(params string[] sources) => VerifyAdviceAsync([], sources);

    /// <summary>Expects the marked advice and these, as a plain build is: without a documentation file.</summary>
    /// <param name="expected">Advice with its whole message.</param>
    /// <param name="sources">The files, with marks.</param>
    public static Task VerifyAdviceAsync(DiagnosticResult[] expected, params string[] sources)
    {
        var test = new RuleTest(DocumentationMode.None, OurAnalyzers.All);
        Add(test.TestState, sources);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Expects the marked advice, and that the fix for each, and for all at once, gives the other text.</summary>
    /// <param name="source">The file, with marks.</param>
    /// <param name="fixedSource">The file when all is fixed.</param>
    public static Task VerifyAdviceFixAsync(string source, string fixedSource) => VerifyFixAsync(OurAnalyzers.All, source, fixedSource);

    /// <inheritdoc/>
    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(VoiceAgentGenerator)];

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => _analyzers;

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() =>
    [
        new MakePartialCodeFix(), new RemoveParameterModifierCodeFix(), new RemoveConstraintCodeFix(), new UseNearestNameCodeFix(),
        new ReplaceLiteralCodeFix(), new LetRingOnCodeFix(), new PassTokenCodeFix(), new StateToolsCodeFix(),
    ];

    private static Task VerifyFixAsync(IReadOnlyList<DiagnosticAnalyzer> analyzers, string source, string fixedSource)
    {
        var test = new RuleTest(DocumentationMode.Parse, analyzers);
        Add(test.TestState, source);
        Add(test.FixedState, fixedSource);
        return test.RunAsync();
    }

    private static void Add(SolutionState state, params string[] sources)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            state.Sources.Add(($"/0/Agent{i}.cs", sources[i]));
        }

        state.Sources.Add(("/0/Usings.cs", TestCompilation.ImplicitUsings));
    }
}
