using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Finds the attributes that define a data map.</summary>
internal static class MapAttributes
{
    private static readonly string[] Names =
        [KnownNames.Webhook, KnownNames.ForEach, KnownNames.Expression, KnownNames.Output, KnownNames.Fallback];

    /// <summary>The attributes of a method, in the order in which they are written.</summary>
    public static IEnumerable<MapAttribute> Of(IMethodSymbol method, KnownSymbols known, CancellationToken cancellationToken) => SourceOrder
        .Sort(
            method.GetAttributes(),
            attribute => known.IsAny(attribute.AttributeClass, Names),
            attribute => attribute.ApplicationSyntaxReference)
        .Select(attribute => new MapAttribute(attribute, method, cancellationToken));

    /// <summary>Finds attributes on methods of an agent that are not data maps, where they have no effect.</summary>
    public static void FindMisplaced(
        IEnumerable<ISymbol> members, KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
    {
        var shape = new DataMapShape(known, findings, cancellationToken);
        foreach (var member in members)
        {
            if (member is not IMethodSymbol method || !known.HasAny(method.GetAttributes(), Names) || shape.IsMap(method))
            {
                continue;
            }

            foreach (var attribute in Of(method, known, cancellationToken))
            {
                findings.Add(AgentRules.MapAttributeWithoutDataMap, attribute.Location, attribute.Name, method.Name);
            }
        }
    }
}
