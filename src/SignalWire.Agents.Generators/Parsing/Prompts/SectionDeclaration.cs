using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Prompts;

/// <summary>A constant that is declared as a section.</summary>
/// <param name="Field">The constant.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Text">Its text; <see langword="null"/> if the field is not constant.</param>
internal sealed record SectionDeclaration(IFieldSymbol Field, AttributeData Attribute, string? Text)
{
    /// <summary>The title in the document; empty if there is none.</summary>
    public string Title { get; } = Attribute.TextArgument(0) ?? WireName.Words(Field.Name);

    /// <summary>The C# name of the parent section; <see langword="null"/> for a section of the prompt itself.</summary>
    public string? Under { get; } = Attribute.Named<string?>(nameof(Under), null);
}
