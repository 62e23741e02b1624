using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace SignalWire.Agents.PackageTests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
[Collection(PackageGroup.Name)]
public sealed class PackageContentTests(Feed feed)
{
    /// <summary>The compiler's name for Source Link among a module's own data.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Ids => [.. Feed.Libraries];

    [Fact]
    public void Package_OfAgents_HoldsRuntimeGeneratorFixesAndTargets() => Assert.Equal(
        [
            "README.md",
            "analyzers/dotnet/cs/SignalWire.Agents.CodeFixes.dll",
            "analyzers/dotnet/cs/SignalWire.Agents.Generators.dll",
            "buildTransitive/SignalWire.Agents.Strict.globalconfig",
            "buildTransitive/SignalWire.Agents.props",
            "buildTransitive/SignalWire.Agents.targets",
            "lib/net10.0/SignalWire.Agents.dll",
            "lib/net10.0/SignalWire.Agents.xml",
        ],
        Files("SignalWire.Agents"));

    [Fact]
    public void Package_OfMcp_HoldsItsLibrary() => Assert.Equal(
        ["README.md", "lib/net10.0/SignalWire.Agents.Mcp.dll", "lib/net10.0/SignalWire.Agents.Mcp.xml"], Files("SignalWire.Agents.Mcp"));

    /// <summary>For snapshots of generated code the generator is a library.</summary>
    [Fact]
    public void Package_OfTesting_HoldsTheGeneratorAsALibrary() => Assert.Equal(
        ["README.md", "lib/net10.0/SignalWire.Agents.Generators.dll", "lib/net10.0/SignalWire.Agents.Testing.dll",
            "lib/net10.0/SignalWire.Agents.Testing.xml"],
        Files("SignalWire.Agents.Testing"));

    /// <summary>Who installs one of these alone gets the generator, too.</summary>
    [Theory]
    [InlineData("SignalWire.Agents.Mcp")]
    [InlineData("SignalWire.Agents.Testing")]
    public void Package_OfMore_BringsTheGenerator(string id) => Assert.Equal(
        ("[none]", feed.Version),
        Metadata(id).Descendants().Where(node => (string?)node.Attribute("id") == "SignalWire.Agents")
            .Select(node => ((string?)node.Attribute("exclude") ?? "[none]", (string)node.Attribute("version")!)).Single());

    [Fact]
    public void Package_OfAgents_DependsOnTheFrameworkAlone()
    {
        var metadata = Metadata("SignalWire.Agents");

        Assert.DoesNotContain(metadata.Descendants(), node => node.Name.LocalName == "dependency");
        Assert.Equal(
            "Microsoft.AspNetCore.App",
            (string?)metadata.Descendants().Single(node => node.Name.LocalName == "frameworkReference").Attribute("name"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_OfAnyKind_SaysWhatItIs(string id)
    {
        var metadata = Metadata(id);
        string Value(string name) => (string?)metadata.Elements().SingleOrDefault(node => node.Name.LocalName == name) ?? "";
        var repository = metadata.Elements().Single(node => node.Name.LocalName == "repository");

        Assert.Equal(id, Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.Equal("https://github.com/signalwire-agents/SignalWire.Agents.Generators", Value("projectUrl"));
        Assert.Equal(Value("projectUrl"), (string?)repository.Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
    }

    /// <summary>A debugger finds the source of each file at the commit that was built.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_OfAnyPackage_LinkToTheirSource(string id)
    {
        using var archive = ZipFile.OpenRead(feed.Path(id, "snupkg"));
        using var file = archive.GetEntry($"lib/net10.0/{id}.pdb")!.Open();
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(Seekable(file));
        var reader = symbols.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(row => reader.GetGuid(row.Kind) == SourceLink);
        using var map = JsonDocument.Parse(Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));

        Assert.All(
            map.RootElement.GetProperty("documents").EnumerateObject(),
            row => Assert.Matches(
                @"^https://raw\.githubusercontent\.com/signalwire-agents/SignalWire\.Agents\.Generators/[0-9a-f]{40}/\*$",
                row.Value.GetString()));
    }

    /// <summary>Samples and tests are in the solution too, and nobody wants to hear of each that it is not a package.</summary>
    [Fact]
    public async Task Pack_OfTheSolution_MakesThePackagesAndWarnsOfNothing()
    {
        var folder = Directory.CreateTempSubdirectory("packed-");
        try
        {
            var (exitCode, output) = await DotnetCommand.RunAsync(
                RepositoryRoot.Combine(), "pack", "--no-build", "-nologo", "-c", Feed.Configuration, "-o", folder
                    .FullName, $"-p:Version={feed.Version}");

            Assert.True(exitCode == 0 && !output.Contains("warning", StringComparison.Ordinal), output);
            Assert.Equal(
                Feed.Projects,
                folder.EnumerateFiles("*.nupkg").Select(
                    file => file.Name[..^$".{feed.Version}.nupkg".Length]).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string[] Files(string id)
    {
        using var archive = ZipFile.OpenRead(feed.Path(id));
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml"
                    && Path.GetExtension(name) != ".nuspec")
                .Order(StringComparer.Ordinal),
        ];
    }

    private XElement Metadata(string id)
    {
        using var archive = ZipFile.OpenRead(feed.Path(id));
        using var file = archive.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(file).Root!.Elements().Single();
    }

    private static MemoryStream Seekable(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
