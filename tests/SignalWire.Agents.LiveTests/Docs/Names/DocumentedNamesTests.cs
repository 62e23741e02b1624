using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Testing;

namespace SignalWire.Agents.LiveTests.Docs.Names;

/// <summary>
/// What a user can write to change what the packages do has its name in backticks on a page of docs/. The names come from the packages and
/// their sources; a failure lists those that no page has.
/// </summary>
public sealed partial class DocumentedNamesTests
{
    private const string Section = "SignalWire:";

    /// <summary>Properties of MSBuild and the SDK that the package reads, and that their own pages explain.</summary>
    private static readonly string[] s_sdk =
    [
        "CompilerApiVersion", "DefaultExcludesInProjectFolder", "DefaultItemExcludes", "EnableDefaultItems", "ImplicitUsings",
        "LangVersion", "MSBuildThisFileDirectory",
    ];

    private static readonly Lazy<SettingReads> s_runtime =
        new(() => SettingReads.Find("SignalWire.Agents", "SignalWire.Agents.Mcp", "SignalWire.Agents.Testing"));

    private static readonly Lazy<SettingReads> s_compiler =
        new(() => SettingReads.Find("SignalWire.Agents.Generators", "SignalWire.Agents.CodeFixes"));

    private static Type[] Types { get; } =
    [
        .. new[] { typeof(VoiceAgentAttribute), typeof(VoiceAgentMcpEndpointExtensions), typeof(CallSimulator) }
            .SelectMany(type => type.Assembly.GetExportedTypes()),
    ];

    private static IEnumerable<Type> Attributes => Types.Where(type => type.IsSubclassOf(typeof(Attribute)));

    [Fact]
    public void Attribute_OfThePackages_IsOnAPage() => AssertNone(
        Attributes, attribute => attribute.Name, attribute => PageSection.All.Any(section => section.NamesAttribute(attribute)));

    [Fact]
    public void PropertyOfAnAttribute_OfThePackages_IsOnAPageBesideIt() => AssertNone(
        Attributes.SelectMany(attribute => attribute.GetProperties().Where(property => property.SetMethod?.IsPublic == true)),
        property => $"{property.DeclaringType!.Name}.{property.Name}",
        property => PageSection.All.Any(section => section.NamesAttribute(property.DeclaringType!) && section.Names(property.Name)));

    [Fact]
    public void Option_OfThePackages_IsOnAPageBesideItsType() => AssertNone(
        Types.Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal)).SelectMany(type => type.GetProperties()),
        option => $"{option.DeclaringType!.Name}.{option.Name}",
        option => PageSection.All.Any(section => section.Names(option.DeclaringType!.Name) && section.Names(option.Name)));

    [Fact]
    public void EnvironmentVariable_ThatIsRead_IsOnAPage() => AssertNone(
        s_runtime.Value.Names.Where(IsVariable), name => name, name => PageSection.All.Any(section => section.Names(name)));

    [Fact]
    public void ConfigurationKey_ThatIsRead_IsOnAPage() => AssertNone(
        s_runtime.Value.Names.Where(name => !IsVariable(name)).Select(name => name.Replace(":*", "", StringComparison.Ordinal)).Distinct(),
        key => key,
        key => PageSection.All.Any(section => NamesKey(section, key)));

    [Fact]
    public void EditorConfigKey_ThatIsRead_IsOnAPage() => AssertNone(
        s_compiler.Value.Names, key => key, key => PageSection.All.Any(section => section.Names(key)));

    [Fact]
    public void Setting_ThatIsRead_HasANameThatIsFound() => Assert.Empty(s_runtime.Value.Faults.Concat(s_compiler.Value.Faults));

    [Fact]
    public void BuildProperty_ThatIsRead_IsOnAPage() => AssertNone(
        Sources("SignalWire.Agents", "buildTransitive", "*.*").SelectMany(file => BuildProperty().Matches(File.ReadAllText(file)))
            .Select(property => property.Groups[1].Value).Where(property => property[0] != '_' && !s_sdk.Contains(property)).Distinct(),
        property => property,
        property => PageSection.All.Any(section => section.Names(property)));

    [Fact]
    public void Switch_OfTheCommandLine_IsOnItsPage()
    {
        var literals = Sources("SignalWire.Agents", "", "*.cs")
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens())
            .Select(token => token.Value).OfType<string>();

        AssertNone(
            literals.SelectMany(text => Switch().Matches(text)).Select(name => name.Value).Distinct(),
            name => name,
            name => PageSection.All.Any(section => section.Names(name)));
    }

    private static bool IsVariable(string name) => Variable().IsMatch(name);

    /// <summary>A page can leave out the section that contains all keys of the packages.</summary>
    private static bool NamesKey(PageSection section, string key) =>
        section.Names(key) || (key.StartsWith(Section, StringComparison.Ordinal) && section.Names(key[Section.Length..]));

    private static void AssertNone<T>(IEnumerable<T> all, Func<T, string> name, Func<T, bool> isDocumented)
    {
        var names = all.ToList();
        Assert.NotEmpty(names);
        string missing = string.Join(", ", names.Where(one => !isDocumented(one)).Select(name));
        Assert.True(missing.Length == 0, $"No page of docs/ names {missing}");
    }

    private static IEnumerable<string> Sources(string project, string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src", project, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex("^[A-Z][A-Z0-9_]*$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex BuildProperty();

    /// <summary>A literal that is a switch, or a line of the help that begins with one.</summary>
    [GeneratedRegex(@"^--?[A-Za-z?][A-Za-z-]*$|(?<=^ *)--[a-z][a-z-]*(?=[ =].*$)", RegexOptions.Multiline)]
    private static partial Regex Switch();
}
