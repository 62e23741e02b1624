using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>What a doc comment says by its own text alone. No symbol is in it, so that it can be kept beside the syntax.</summary>
internal sealed record DocText
{
    /// <summary>What the parser says of a text that is no XML; nothing where it is.</summary>
    public string? Fault { get; private init; }

    /// <summary>The words of <c>summary</c>; nothing when there is none or it is empty.</summary>
    public string? Summary { get; private init; }

    /// <summary>The name of each <c>param</c> that has one, as it is written.</summary>
    public ImmutableArray<string> Named { get; private init; } = [];

    /// <summary>The words of each <c>param</c> that says something, by the parameter's name.</summary>
    public ImmutableDictionary<string, string> Parameters { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether there is an <c>inheritdoc</c>.</summary>
    public bool IsInherited { get; private init; }

    /// <summary>What <c>inheritdoc</c> refers to; nothing where it does not say.</summary>
    public string? InheritedFrom { get; private init; }

    /// <summary>Reads a comment.</summary>
    /// <param name="xml">The inside of it, or what the compiler has of another assembly's documentation.</param>
    /// <param name="isOfMember">Whether it stands in a <c>member</c>, as such documentation does.</param>
    public static DocText Parse(string xml, bool isOfMember = false)
    {
        try
        {
            var root = XElement.Parse($"<doc>{xml}</doc>", LoadOptions.PreserveWhitespace);
            return Of((isOfMember ? root.Element("member") : null) ?? root);
        }
        catch (XmlException malformed)
        {
            return new DocText { Fault = WithoutPosition(malformed.Message) };
        }
    }

    private static DocText Of(XElement root)
    {
        var named = ImmutableArray.CreateBuilder<string>();
        var parameters = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var element in root.Elements("param"))
        {
            if ((string?)element.Attribute("name") is { } name)
            {
                named.Add(name);
                if (DocWords.Of(element) is { } words)
                {
                    parameters[name.TrimStart('@')] = words;
                }
            }
        }

        var inherit = root.Element("inheritdoc");
        return new DocText
        {
            Summary = DocWords.Of(root.Element("summary")),
            Named = named.ToImmutable(),
            Parameters = parameters.ToImmutable(),
            IsInherited = inherit is not null,
            InheritedFrom = (string?)inherit?.Attribute("cref"),
        };
    }

    /// <summary>The parser counts lines and columns in the comment's own text, which nobody sees.</summary>
    private static string WithoutPosition(string message) =>
        Regex.Replace(message, @"( on line \d+ position \d+)|( Line \d+, position \d+\.)", "", RegexOptions.CultureInvariant).TrimEnd('.');
}
