using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Finds parts of a conversation that belong to no agent: attributes in places where they have no effect.</summary>
internal static class ConversationOutOfPlace
{
    private static readonly string[] OfContexts = [KnownNames.Section, KnownNames.SystemSection, KnownNames.EnterFiller, KnownNames
        .ExitFiller];

    private static readonly string[] OfSteps = [KnownNames.Gather, KnownNames.Question, KnownNames.Section];

    /// <summary>The findings in a type.</summary>
    public static IEnumerable<Finding> Find(INamedTypeSymbol type, KnownSymbols known, CancellationToken cancellationToken)
    {
        var context = known.Attribute(type, KnownNames.Context);
        bool isRead = context is not null && known.Has(type.ContainingType, KnownNames.VoiceAgent);
        if (context is not null && !isRead)
        {
            yield return Finding(context, type, "on a class nested in an agent");
        }

        foreach (var misplaced in context is null ? All(type.GetAttributes(), OfContexts) : [])
        {
            yield return Finding(misplaced, type, "on a class with [Context]");
        }

        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol field || field.GetAttributes().IsEmpty)
            {
                continue;
            }

            var step = known.Attribute(field, KnownNames.Step);
            if (step is not null && context is null)
            {
                yield return Finding(step, field, "in a class with [Context]");
            }

            foreach (var misplaced in step is null ? All(field.GetAttributes(), OfSteps) : [])
            {
                yield return Finding(misplaced, field, "on a constant with [Step]");
            }
        }

        IEnumerable<AttributeData> All(ImmutableArray<AttributeData> attributes, string[] names) =>
            known.HasAny(attributes, names) ? attributes.Where(attribute => known.IsAny(attribute.AttributeClass, names)) : [];

        Finding Finding(AttributeData attribute, ISymbol declared, string place) => new(
            AgentRules.ConversationOutOfPlace,
            attribute.Location(cancellationToken) ?? declared.Locations[0],
            [attribute.AttributeClass!.Name.Replace("Attribute", ""), declared.Name, place]);
    }
}
