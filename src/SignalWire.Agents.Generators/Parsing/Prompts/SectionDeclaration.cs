using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Prompts;

/// <summary>A constant that is marked as a section.</summary>
/// <param name="Field">The constant.</param>
/// <param name="Attribute">Its mark.</param>
/// <param name="Text">What it says; nothing where it is no constant.</param>
internal sealed record SectionDeclaration(IFieldSymbol Field, AttributeData Attribute, string? Text)
{
    /// <summary>The title as it is sent, empty for none.</summary>
    public string Title { get; } = Attribute.TextArgument(0) ?? WireName.Words(Field.Name);

    /// <summary>The C# name of the section that it stands under; nothing where it stands in the prompt itself.</summary>
    public string? Under { get; } = Attribute.Named<string?>(nameof(Under), null);
}
