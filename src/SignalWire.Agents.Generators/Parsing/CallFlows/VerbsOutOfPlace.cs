using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.CallFlows;

/// <summary>Finds members whose verbs belong to no document.</summary>
internal static class VerbsOutOfPlace
{
    private static readonly (string Attribute, string Owner, string Place)[] Table =
    [
        (KnownNames.BeforeAnswer, KnownNames.VoiceAgent, "a class with [VoiceAgent]"),
        (KnownNames.AfterAnswer, KnownNames.VoiceAgent, "a class with [VoiceAgent]"),
        (KnownNames.AfterAI, KnownNames.VoiceAgent, "a class with [VoiceAgent]"),
        (KnownNames.FlowSection, KnownNames.CallFlow, "a class with [CallFlow]"),
    ];

    /// <summary>The findings in a type.</summary>
    public static IEnumerable<Finding> Find(INamedTypeSymbol type, KnownSymbols known, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol or IMethodSymbol) || !known.GivesVerbs(member.GetAttributes()))
            {
                continue;
            }

            foreach (var attribute in member.GetAttributes())
            {
                var row = Table.FirstOrDefault(row => known.Is(attribute.AttributeClass, row.Attribute));
                if (row.Attribute is not null && !known.Has(type, row.Owner))
                {
                    yield return new Finding(
                        AgentRules.VerbMemberOutOfPlace,
                        attribute.Location(cancellationToken) ?? member.Locations[0],
                        [attribute.AttributeClass!.Name.Replace("Attribute", ""), member.Name, row.Place]);
                }
            }
        }
    }
}
