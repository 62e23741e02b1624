using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.ProjectFiles.Documentation;

/// <summary>Reads the documentation files of referenced assemblies, which the package's targets pass as additional files.</summary>
internal static class DocFile
{
    public static bool IsOne(AdditionalText file) => file.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the entries of a file; none if it is another kind of XML or not XML.</summary>
    public static EquatableArray<DocEntry> Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken)?.ToString() is not { } text || text.IndexOf("<members>", StringComparison.Ordinal) < 0)
        {
            return EquatableArray<DocEntry>.Empty;
        }

        try
        {
            return XElement.Parse(text, LoadOptions.PreserveWhitespace).Elements("members").Elements("member").SelectMany(Entries)
                .ToEquatableArray();
        }
        catch (XmlException)
        {
            // A malformed file is reported elsewhere. Here it has no entries.
            return EquatableArray<DocEntry>.Empty;
        }
    }

    private static IEnumerable<DocEntry> Entries(XElement member)
    {
        if ((string?)member.Attribute("name") is not { } id)
        {
            yield break;
        }

        if (DocWords.Of(member.Element("summary")) is { } summary)
        {
            yield return new DocEntry(new DocReference(id), summary);
        }

        foreach (var parameter in member.Elements("param"))
        {
            if ((string?)parameter.Attribute("name") is { } name && DocWords.Of(parameter) is { } words)
            {
                yield return new DocEntry(new DocReference(id, name), words);
            }
        }
    }
}
