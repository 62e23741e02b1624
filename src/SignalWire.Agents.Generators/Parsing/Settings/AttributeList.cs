using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>The attributes of an agent besides <c>[VoiceAgent]</c>, in the order in which they are written. Many an agent has
/// none.</summary>
internal sealed class AttributeList(INamedTypeSymbol agent, KnownSymbols known)
{
    private readonly IReadOnlyList<AttributeData> _attributes = SourceOrder.Sort(
        agent.GetAttributes(),
        attribute => !known.Is(attribute.AttributeClass, KnownNames.VoiceAgent),
        attribute => attribute.ApplicationSyntaxReference);

    /// <summary>Those of some types.</summary>
    public IEnumerable<AttributeData> Of(params string[] types) => _attributes.Count == 0 ? [] : Among(types);

    /// <summary>The one of a type that may stand only once.</summary>
    public AttributeData? Find(string type)
    {
        foreach (var attribute in _attributes)
        {
            if (known.Is(attribute.AttributeClass, type))
            {
                return attribute;
            }
        }

        return null;
    }

    private IEnumerable<AttributeData> Among(string[] types) =>
        _attributes.Where(attribute => known.IsAny(attribute.AttributeClass, types));
}
