using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>A field that is a step and is not parsed yet.</summary>
/// <param name="Field">The field.</param>
/// <param name="Attribute">Its <c>[Step]</c>.</param>
internal sealed record DeclaredStep(IFieldSymbol Field, AttributeData Attribute)
{
    /// <summary>Its names.</summary>
    public NamePair Name { get; } = NamePair.Of(Field, Attribute);
}
