using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Tests.Docs;

/// <summary>Attributes that the prose of a page names are attributes that exist; code on pages is compiled.</summary>
public sealed partial class AttributesOnPagesTests
{
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
        string pages = string.Join(
            '\n',
            Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Append(RepositoryRoot.Combine("README.md"))
                .Select(File.ReadAllText));
        string prose = Fences().Replace(pages, "");

        Assert.All(
            AttributeNames().Matches(prose).Select(match => match.Groups[1].Value).Distinct(),
            name => Assert.True(known.Contains(name + "Attribute") || known.Contains(name), name));
    }

    [GeneratedRegex("(?s)```.*?```")]
    private static partial Regex Fences();

    [GeneratedRegex(@"`\[([A-Z]\w+)(?:<\w+>)?[\](,]")]
    private static partial Regex AttributeNames();
}
