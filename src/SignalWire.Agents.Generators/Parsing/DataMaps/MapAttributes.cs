using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Finds the attributes that say what a data map does.</summary>
internal static class MapAttributes
{
    private static readonly string[] Names =
        [KnownNames.Webhook, KnownNames.ForEach, KnownNames.Expression, KnownNames.Output, KnownNames.Fallback];

    /// <summary>Those of a method, in the order in which they are written.</summary>
    public static IEnumerable<MapAttribute> Of(IMethodSymbol method, KnownSymbols known, CancellationToken cancellationToken) => SourceOrder
        .Sort(
            method.GetAttributes(),
            attribute => known.IsAny(attribute.AttributeClass, Names),
            attribute => attribute.ApplicationSyntaxReference)
        .Select(attribute => new MapAttribute(attribute, method, cancellationToken));

    /// <summary>Those on methods of an agent that are no data maps, and so count for nothing.</summary>
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
