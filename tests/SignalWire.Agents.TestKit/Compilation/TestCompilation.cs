using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.TestKit;

/// <summary>Compilations of a user's code: ASP.NET Core, our runtime, nullable on, every warning on.</summary>
public static class TestCompilation
{
    /// <summary>What the SDK's implicit usings bring.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        """;

    /// <summary>The assemblies that user code is compiled against.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(VoiceAgentAttribute).Assembly.Location),
    ];

    /// <summary>A compilation of files named <c>Agent0.cs</c>, <c>Agent1.cs</c> and on.</summary>
    public static CSharpCompilation Create(params string[] sources) =>
        Create(DocumentationMode.Parse, OutputKind.DynamicallyLinkedLibrary, sources);

    /// <summary>A compilation as a project of this kind makes it.</summary>
    /// <param name="documentation"><see cref="DocumentationMode.None"/> is what a project without a documentation file has.</param>
    /// <param name="kind">A library, or a program.</param>
    /// <param name="sources">The files.</param>
    public static CSharpCompilation Create(DocumentationMode documentation, OutputKind kind, params string[] sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, documentation);
        var trees = sources.Select((source, index) => Parse(source, $"Agent{index}.cs", options)).ToList();
        trees.Add(Parse(ImplicitUsings, "Usings.cs", options));
        return CSharpCompilation.Create(
            "Test",
            trees,
            References,
            new CSharpCompilationOptions(
                kind, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true));
    }

    /// <summary>A file.</summary>
    public static SyntaxTree Parse(string source, string path, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(source, options, path, Encoding.UTF8);
}
