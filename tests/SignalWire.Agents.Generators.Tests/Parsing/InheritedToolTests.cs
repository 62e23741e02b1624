using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>What is known of inherited tools: their docs, and those of other assemblies.</summary>
public sealed class InheritedToolTests
{
    private const string Library = """
        using System.ComponentModel;
        using SignalWire.Agents;

        namespace Library;

        public abstract class Desk<T>
        {
            [Tool, Description("Check it.")] public virtual string Check([Description("The order.")] T order) => "";
            [Tool] protected abstract string Say(string word);
            [Tool] internal string Hidden() => "";
            [Tool] private protected string Hidden2() => "";
            [Tool] private string Hidden3() => "";
        }

        public interface IGreeter
        {
            [Tool, Description("Say hello.")] string Greet() => "hi";
            [Tool] internal string Hidden4() => "";
        }
        """;

    private const string User = """
        using SignalWire.Agents;

        namespace Shop;

        [VoiceAgent("A")]
        public partial class Support : Library.Desk<int>, Library.IGreeter
        {
            /// <summary>Say it.</summary>
            /// <param name="word">The word.</param>
            protected override string Say(string word) => "";
        }
        """;

    [Theory]
    [InlineData("/// <summary>Own.</summary>\n/// <param name=\"number\">Own number.</param>", "Own.", "Own number.")]
    [InlineData("/// <summary>Own.</summary>", "Own.", "The order.")]
    [InlineData("/// <inheritdoc/>", "Check.", "The order.")]
    [InlineData("", "Check.", "The order.")]
    [InlineData("[System.ComponentModel.Description(\"Own.\")]", "Own.", "The order.")]
    public void Docs_OfAnOverride_AreItsOwnElseThoseOfTheOverridden(string own, string summary, string parameter)
    {
        var tool = Parsed.Tool($$"""
            using SignalWire.Agents;

            public abstract class Desk
            {
                /// <summary>Check.</summary>
                /// <param name="order">The order.</param>
                [Tool] public abstract string Check(string order);
            }

            public class Middle : Desk
            {
                public override string Check(string order) => "";
            }

            [VoiceAgent("A")]
            public partial class Support : Middle
            {
                {{own}}
                public override string Check(string number) => "";
            }
            """);

        Assert.Equal(summary, tool.Description);
        Assert.Equal(parameter, Assert.Single(tool.Arguments).Description);
        Assert.Equal("number", Assert.Single(tool.Arguments).Name);
    }

    [Theory]
    [InlineData("/// <summary>Own.</summary>", "Own.")]
    [InlineData("", "Greet.")]
    public void Docs_OfAnInterfacesTool_AreThoseOfTheImplementationElseItsOwn(string own, string summary) => Assert.Equal(
        summary,
        Parsed.Tool($$"""
            using SignalWire.Agents;

            public interface IGreeter
            {
                /// <summary>Greet.</summary>
                [Tool] string Greet() => "";
            }

            [VoiceAgent("A")]
            public partial class Support : IGreeter
            {
                {{own}}
                public string Greet() => "";
            }
            """).Description);

    [Fact]
    public void Docs_OfAGenericBase_AreRead()
    {
        var tool = Parsed.Tool("""
            using SignalWire.Agents;

            public partial class Desk<T>
            {
                /// <summary>Check.</summary>
                /// <param name="order">The order.</param>
                [Tool] public partial string Check(T order);
            }

            public partial class Desk<T>
            {
                public partial string Check(T order) => "";
            }

            [VoiceAgent("A")] public partial class Support : Desk<int>;
            """);

        Assert.Equal("Check.", tool.Description);
        Assert.Equal("The order.", Assert.Single(tool.Arguments).Description);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tools_OfAnotherAssembly_AreThoseThatCanBeCalled(bool asImage)
    {
        var compilation = TestCompilation.Create(User).AddReferences(Reference(Library, asImage));

        var parsed = Parsed.Agent(compilation);

        Assert.Equal(["check", "say", "greet"], parsed.Model!.Tools.Select(tool => tool.Name));
        Assert.Equal(["Check it.", "Say it.", "Say hello."], parsed.Model.Tools.Select(tool => tool.Description));
        Assert.Equal(
            ["The order.", "The word."],
            parsed.Model.Tools.SelectMany(tool => tool.Arguments).Select(argument => argument.Description));
        Assert.Empty(parsed.Findings);
        AssertCompiles(compilation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Findings_OfAnotherAssemblysTools_StandOnTheAgentsName(bool asImage)
    {
        string library = Library.Replace("Description(\"Check it.\")", "Description(\"\")", StringComparison.Ordinal)
            .Replace("[Description(\"The order.\")] T order", "object order", StringComparison.Ordinal);
        var compilation = TestCompilation.Create(User).AddReferences(Reference(library, asImage));

        var findings = Parsed.Agent(compilation).Findings;

        Assert.Equal(["SWA0105", "SWA0201"], findings.Select(finding => finding.Rule.Id).Order());
        Assert.All(findings, finding => Assert.Equal("Support", Text(finding.Location)));
        AssertCompiles(compilation);
    }

    [Fact]
    public void Model_OfEqualSource_IsEqual()
    {
        const string source = """
            using SignalWire.Agents;
            using Microsoft.AspNetCore.Mvc;

            public interface IGreeter { [Tool] string Greet() => ""; }

            public class Desk<T>
            {
                [Tool] public virtual string Check(T order, [FromServices] T[] all, [FromKeyedServices(typeof(int[]))] string name) => "";
            }

            [VoiceAgent("A")]
            public partial class Support([FromKeyedServices(5)] string five) : Desk<int>, IGreeter
            {
                public override string ToString() => five;
            }
            """;

        var (one, other) = (Parsed.Agent(TestCompilation.Create(source)), Parsed.Agent(TestCompilation.Create(source)));

        Assert.Equal(one.Model, other.Model);
        Assert.NotSame(one.Model, other.Model);
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);

    private static MetadataReference Reference(string library, bool asImage)
    {
        var compilation = TestCompilation.Create(library).WithAssemblyName("Library");
        return asImage ? MetadataReference.CreateFromStream(Image(compilation)) : compilation.ToMetadataReference();
    }

    private static MemoryStream Image(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        return image;
    }

    private static void AssertCompiles(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        LiveAgent.Emit(compilation, image);
    }
}
