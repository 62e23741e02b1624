using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Harness;

public sealed class CompilerVersionTests
{
    [Fact]
    public void Compiler_OfThisRun_IsTheOneThatTheProjectNames()
    {
        string named = typeof(CompilerVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RoslynVersion").Value!;
        Assert.Equal(Version.Parse(named).ToString(3), typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3));
    }
}
