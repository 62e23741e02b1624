using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>The attributes of an agent except <c>[VoiceAgent]</c>, in the order in which they are written. Many agents have none.</summary>
internal sealed class AttributeList(INamedTypeSymbol agent, KnownSymbols known)
{
    private readonly IReadOnlyList<AttributeData> _attributes = SourceOrder.Sort(
        agent.GetAttributes(),
        attribute => !known.Is(attribute.AttributeClass, KnownNames.VoiceAgent),
        attribute => attribute.ApplicationSyntaxReference);

    /// <summary>Gets the attributes of some types.</summary>
    public IEnumerable<AttributeData> Of(params string[] types) => _attributes.Count == 0 ? [] : Among(types);

    /// <summary>Gets the attribute of a type that can be used only once.</summary>
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
