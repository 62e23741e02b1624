using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators.Incremental;

namespace SignalWire.Agents.Generators.Tests.Incremental;

/// <summary>What counts as the same declarations: an agent is not read again where nothing but bodies has changed, and nowhere
/// else.</summary>
public sealed class DeclarationsTests
{
    private const string Source = """
        #define X
        /// <summary>Old words.</summary>
        [System.Obsolete("old")]
        public partial class A(int number)
        {
            public const string Text = "old";
            private readonly string _text = "old";
            public string Name => "old";
            public int Number { get { return 1; } set; }
            public A() : this(0) { _text = "old"; }

            /// <summary>Old words.</summary>
            public int Add(int a, int b = 1)
            {
                int Local() => 1;
                return a + Local();
            }

            partial void Half();
        }
        """;

    [Theory]
    [InlineData("return a + Local();", "return b;")]
    [InlineData("int Local() => 1;", "")]
    [InlineData("return 1;", "return 2;")]
    [InlineData("Name => \"old\"", "Name => \"new\"")]
    [InlineData("{ _text = \"old\"; }", "{ /* nothing */ }")]
    public void Edit_InsideABody_LeavesTheDeclarations(string from, string to) => Assert.Equal(Of(Source), Of(Replace(from, to)));

    [Theory]
    [InlineData("/// <summary>Old words.</summary>\n[", "/// <summary>New words.</summary>\n[")]
    [InlineData("    /// <summary>Old", "    /// <summary>New")]
    [InlineData("    /// <summary>Old", "    // <summary>Old")]
    [InlineData("Obsolete(\"old\")", "Obsolete(\"new\")")]
    [InlineData("Text = \"old\"", "Text = \"new\"")]
    [InlineData("b = 1", "b = 2")]
    [InlineData("int a,", "int? a,")]
    [InlineData(": this(0)", ": this(1)")]
    [InlineData("partial void Half();", "partial void Half() { }")]
    [InlineData("=> \"old\";", "{ get; }")]
    [InlineData("public A()", "internal A()")]
    [InlineData("#define X", "#define Y")]
    [InlineData("        return a + Local();", "#nullable disable\n        return a + Local();")]
    [InlineData("        return a + Local();\n    }", "        return a + Local();")]
    public void Edit_OfWhatIsDeclared_ChangesTheDeclarations(string from, string to) => Assert.NotEqual(Of(Source), Of(Replace(from, to)));

    [Fact]
    public void Compilation_WithOtherOptions_HasOtherDeclarations()
    {
        var compilation = TestCompilation.Create(Source);
        Compilation[] others =
        [
            compilation.WithAssemblyName("Other"),
            compilation.WithReferences(compilation.References.Skip(1)),
            compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)),
            compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[^1]),
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], compilation.SyntaxTrees[0].WithFilePath("Other.cs")),
            WithOptions(compilation, static options => options.WithLanguageVersion(LanguageVersion.CSharp13)),
            WithOptions(compilation, static options => options.WithPreprocessorSymbols("DEBUG")),
        ];

        Assert.All(others, other => Assert.NotEqual(Of(compilation), Of(other)));
        Assert.Equal(Of(compilation), Of(compilation.Clone()));
    }

    [Fact]
    public void Agent_AskedForAgain_IsReadOnlyWhenDeclarationsDiffer()
    {
        var compilation = TestCompilation.Create(Source);
        var node = compilation.SyntaxTrees[0].GetRoot();
        int read = 0;

        void Ask(CSharpCompilation asking) => AgentCache.GetOrRead(node, Of(asking), () =>
        {
            read++;
            return null;
        });

        Ask(compilation);
        Ask(compilation.Clone());
        Assert.Equal(1, read);
        Ask(compilation.WithAssemblyName("Other"));
        Assert.Equal(2, read);
    }

    private static CSharpCompilation WithOptions(CSharpCompilation compilation, Func<CSharpParseOptions, CSharpParseOptions> change) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree =>
            TestCompilation.Parse(tree.ToString(), tree.FilePath, change((CSharpParseOptions)tree.Options))));

    private static CompilationDeclarations Of(string source) => Of(TestCompilation.Create(source).WithReferences(Reference));

    private static CompilationDeclarations Of(Compilation compilation) => CompilationDeclarations.Of(compilation, CancellationToken.None);

    private static MetadataReference Reference => TestCompilation.References[0];

    private static string Replace(string from, string to)
    {
        Assert.Contains(from, Source, StringComparison.Ordinal);
        return Source.Replace(from, to, StringComparison.Ordinal);
    }
}
