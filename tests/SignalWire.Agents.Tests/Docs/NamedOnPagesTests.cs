using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.CommandLine;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Docs;

/// <summary>Whatever a user can write or set is named on a page. Pages of rules and the changelog do not count.</summary>
public sealed partial class NamedOnPagesTests
{
    private static readonly string s_pages = string.Join(
        '\n', Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Append(RepositoryRoot.Combine("README.md"))
            .Select(File.ReadAllText));

    private static readonly string s_code = string.Join('\n', Code().Matches(s_pages).Select(match => match.Value));

    [Fact]
    public void Attributes_OfThePackage_AreNamed() => AssertNamed(
        Attributes().Select(type => type.Name[..^"Attribute".Length].Split('`')[0]));

    [Fact]
    public void Properties_OfAttributes_AreNamed() => AssertNamed(
        from type in Attributes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true }
        select property.Name);

    [Fact]
    public void Options_OfThePackage_AreNamed() => AssertNamed(
        from type in typeof(VoiceAgentOptions).Assembly.GetExportedTypes()
        where type.Name.EndsWith("Options", StringComparison.Ordinal)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true } || typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
        select property.Name);

    [Fact]
    public void Switches_OfTheCommandLine_AreNamed() => AssertNamed(Switches().Matches(CommandHelp.Text).Select(match => match.Value));

    [Fact]
    public void Keys_OfTheConfiguration_AreNamed() => AssertNamed(ConfigurationKeys());

    [Fact]
    public void Attributes_InProse_Exist()
    {
        Type[] homes =
        [
            typeof(VoiceAgentAttribute), typeof(Attribute), typeof(System.Text.Json.JsonDocument), typeof(FromServicesAttribute),
            typeof(System.ComponentModel.DataAnnotations.RangeAttribute), typeof(System.ComponentModel.DescriptionAttribute),
            typeof(ActivatorUtilitiesConstructorAttribute), typeof(System.Runtime.InteropServices.LibraryImportAttribute),
        ];
        var known = homes.SelectMany(home => home.Assembly.GetExportedTypes()).Where(type => type.IsAssignableTo(typeof(Attribute)))
            .Select(type => type.Name.Split('`')[0]).ToHashSet();
        string prose = Fences().Replace(s_pages, "");

        Assert.All(
            AttributeNames().Matches(prose).Select(match => match.Groups[1].Value).Distinct(),
            name => Assert.True(known.Contains(name + "Attribute") || known.Contains(name), name));
    }

    private static string Hosting => RepositoryRoot.Combine("src", "SignalWire.Agents", "Hosting");

    private static void AssertNamed(IEnumerable<string> names)
    {
        var all = names.Distinct().ToList();

        Assert.NotEmpty(all);
        Assert.Empty(all.Where(name => !Regex.IsMatch(s_code, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])")).Order());
    }

    /// <summary>The attributes that users write. A mark is for the analyzers, and stands on members of the package.</summary>
    private static IEnumerable<Type> Attributes() => typeof(VoiceAgentAttribute).Assembly.GetExportedTypes()
        .Where(type => type.IsAssignableTo(typeof(Attribute)) && !type.IsAbstract)
        .Where(type => type.Namespace == typeof(VoiceAgentAttribute).Namespace);

    /// <summary>
    /// The keys that the sources read: constants in the brackets of a configuration, or given to a method that looks a key up there.
    /// </summary>
    private static IEnumerable<string> ConfigurationKeys() =>
        from file in Directory.EnumerateFiles(Hosting, "*.cs", SearchOption.AllDirectories)
        from literal in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        let key = literal.Token.ValueText
        where literal.Parent is ArgumentSyntax argument && IsLookup(argument) || EnvironmentVariable().IsMatch(key)
        where key.Length > 0 && key != "SignalWire"
        select key.StartsWith("SignalWire:", StringComparison.Ordinal) ? key["SignalWire:".Length..] : key;

    private static bool IsLookup(ArgumentSyntax argument) => argument.Parent?.Parent switch
    {
        ElementAccessExpressionSyntax access => access.Expression.ToString().EndsWith("onfiguration", StringComparison.Ordinal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Name.Identifier.Text == "GetSection",
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } => called.Identifier.Text == "Read",
        _ => false,
    };

    [GeneratedRegex("^(?:SWML|SIGNALWIRE)_[A-Z_]+$")]
    private static partial Regex EnvironmentVariable();

    [GeneratedRegex("(?s)```.*?```|`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("(?s)```.*?```")]
    private static partial Regex Fences();

    [GeneratedRegex(@"`\[([A-Z]\w+)(?:<\w+>)?[\](,]")]
    private static partial Regex AttributeNames();

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Switches();
}
