using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The content of a doc comment, from its own text. It contains no symbols, so that it can be cached with the syntax.</summary>
internal sealed record DocText
{
    /// <summary>The parser's message if the text is not XML; otherwise <see langword="null"/>.</summary>
    public string? Fault { get; private init; }

    /// <summary>The text of <c>summary</c>; <see langword="null"/> if there is none or it is empty.</summary>
    public string? Summary { get; private init; }

    /// <summary>The name of each <c>param</c> that has one, as it is written.</summary>
    public ImmutableArray<string> Named { get; private init; } = [];

    /// <summary>The text of each <c>param</c> that is not empty, by parameter name.</summary>
    public ImmutableDictionary<string, string> Parameters { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether there is an <c>inheritdoc</c>.</summary>
    public bool IsInherited { get; private init; }

    /// <summary>The <c>cref</c> of <c>inheritdoc</c>; <see langword="null"/> if it has none.</summary>
    public string? InheritedFrom { get; private init; }

    /// <summary>Reads a comment.</summary>
    /// <param name="xml">The content of the comment, or the compiler's text from another assembly's documentation.</param>
    /// <param name="isOfMember">Whether it is inside a <c>member</c> element, as in such documentation.</param>
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

    /// <summary>Removes the position from the parser's message, because it counts within the comment's text, which nobody sees.</summary>
    private static string WithoutPosition(string message) =>
        Regex.Replace(message, @"( on line \d+ position \d+)|( Line \d+, position \d+\.)", "", RegexOptions.CultureInvariant).TrimEnd('.');
}
