using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>The attributes of an agent, in the order in which they are written.</summary>
internal sealed class AttributeList(INamedTypeSymbol agent, KnownSymbols known)
{
    private readonly List<AttributeData> _attributes =
        [.. SourceOrder.Sort(agent.GetAttributes(), attribute => attribute.ApplicationSyntaxReference)];

    /// <summary>Those of some types.</summary>
    public IEnumerable<AttributeData> Of(params string[] types) =>
        _attributes.Where(attribute => types.Any(type => known.Is(attribute.AttributeClass, type)));

    /// <summary>The one of a type that may stand only once.</summary>
    public AttributeData? Find(string type) => Of(type).FirstOrDefault();
}
