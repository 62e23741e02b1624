using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Parses the sections of a step or a context.</summary>
internal sealed class SectionParser(KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>Parses the sections, in order.</summary>
    /// <param name="declared">The constant or the class with the sections.</param>
    /// <param name="attribute">The full name of their attribute.</param>
    public EquatableArray<SectionModel> Parse(ISymbol declared, string attribute)
    {
        var sections = new List<SectionModel>();
        foreach (var section in All(declared, attribute))
        {
            if (section.TextArgument(0) is not { } title)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(title))
            {
                var place = section.LocationOf(0, cancellationToken) ?? declared.Locations[0];
                findings.Add(AgentRules.EmptyConversationName, place, "section title", declared.Name);
                continue;
            }

            sections.Add(new SectionModel(title, section.TextArgument(1) ?? "", Bullets(section)));
        }

        return sections.ToEquatableArray();
    }

    /// <summary>The first section; <see langword="null"/> if there is none.</summary>
    public AttributeData? First(ISymbol declared, string attribute) => All(declared, attribute).FirstOrDefault();

    /// <summary>The name of an attribute as it is written.</summary>
    public string ShortName(string attribute) => known.Find(attribute)?.Name.Replace("Attribute", "") ?? attribute;

    private IEnumerable<AttributeData> All(ISymbol declared, string attribute) => SourceOrder
        .Sort(declared.GetAttributes(), section => section.ApplicationSyntaxReference)
        .Where(section => known.Is(section.AttributeClass, attribute));

    private static EquatableArray<string> Bullets(AttributeData section) =>
        (section.NamedTextsOrNull("Bullets") ?? []).OfType<string>().ToEquatableArray();
}
