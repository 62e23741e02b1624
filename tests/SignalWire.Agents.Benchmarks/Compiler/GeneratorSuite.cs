using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.Generators;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Compiler;

/// <summary>What a keystroke among a thousand agents costs, beside System.Text.Json's generator and a thousand contexts.</summary>
internal static class GeneratorSuite
{
    /// <summary>The compiler's assemblies come without native code, so the first keystrokes wait for the JIT compiler.</summary>
    private const int WarmUp = 20;

    public static Row Run(Effort effort)
    {
        var ours = ManyFiles.Agents();
        var json = ManyFiles.JsonContexts();
        var oursDriver = Start(new VoiceAgentGenerator(), ours);
        var jsonDriver = Start(SystemTextJson(), json);
        var times = new List<(double Ours, double Json)>();
        for (int keystroke = 0; keystroke < WarmUp + (2 * effort.Repeats); keystroke++)
        {
            double oursTime = Time(ref oursDriver, ours = ManyFiles.Edit(ours, keystroke));
            double jsonTime = Time(ref jsonDriver, json = ManyFiles.Edit(json, keystroke));
            times.Add((oursTime, jsonTime));
        }

        times.RemoveRange(0, WarmUp);
        return new Row(
            $"generator, one keystroke among {ManyFiles.Count} agents, beside System.Text.Json's",
            Pair.Median(times.Select(time => time.Ours)),
            Pair.Median(times.Select(time => time.Json)),
            "ms",
            Pair.Median(times.Select(time => time.Ours / time.Json)),
            Budget: 0.5);
    }

    private static GeneratorDriver Start(IIncrementalGenerator generator, CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length < ManyFiles.Count)
        {
            throw new InvalidOperationException($"{generator} generated {result.GeneratedSources.Length} files: {result.Exception}");
        }

        return driver;
    }

    private static double Time(ref GeneratorDriver driver, CSharpCompilation edited)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(edited);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>It lies in the SDK's reference pack, beside the assemblies that user code is compiled against.</summary>
    private static IIncrementalGenerator SystemTextJson()
    {
        string reference = TestCompilation.References.Select(reference => reference.Display!)
            .First(path => path.EndsWith("System.Text.Json.dll", StringComparison.Ordinal));
        string file = Path.GetFullPath(Path.Combine(
            Path.GetDirectoryName(reference)!, "..", "..", "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"));
        var type = Assembly.LoadFrom(file).GetTypes().Single(
            type => type.IsAssignableTo(typeof(IIncrementalGenerator)) && !type.IsAbstract);
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
