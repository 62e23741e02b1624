using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Incremental;

public sealed class RetentionTests
{
    [Fact]
    public void OldCompilation_AfterRunsOverNewOnes_IsNotKeptAlive()
    {
        var (run, old) = RunOverAndOver();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(old.TryGetTarget(out _));
        GC.KeepAlive(run);
    }

    /// <summary>In a method of its own, so that no local of the test holds what must be free to go.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorRun Run, WeakReference<Compilation> Old) RunOverAndOver()
    {
        var first = Create(0);
        var old = new WeakReference<Compilation>(first);
        var run = GeneratorRun.Start(first, new VoiceAgentGenerator());
        for (int i = 1; i < 5; i++)
        {
            run = run.Again(Create(i)) with { Output = null! };
        }

        return (run, old);
    }

    private static CSharpCompilation Create(int edit) => TestCompilation.Create($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Check {{edit}}.</summary>
            [Tool] string CheckOrder() => "";
        }
        """);
}
