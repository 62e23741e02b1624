using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Reads the attributes that restrict texts and numbers.</summary>
internal static class LiteralMarks
{
    /// <summary>Gets the marks of a parameter, property or field; <see langword="null"/> if there are none.</summary>
    public static LiteralMark? MarkOn(this KnownSymbols known, ISymbol member)
    {
        var attributes = member.GetAttributes();
        return attributes.IsEmpty ? null
            : (known.TextIn(attributes), known.RangeIn(attributes)) is var (text, range) && (text is not null || range is not null)
                ? new LiteralMark(member.Name, text, range)
            : null;
    }

    /// <summary>Gets the range of <c>[SwmlRange]</c>; <see langword="null"/> if there is none.</summary>
    public static NumberRange? RangeIn(this KnownSymbols known, ImmutableArray<AttributeData> attributes) =>
        known.Attribute(attributes, KnownNames.SwmlRange) is
            { ConstructorArguments: [{ Value: double minimum }, { Value: double maximum }] } mark
            ? new NumberRange(minimum, maximum, mark.Named<string?>("Unit", null), mark.Named("OrZero", defaultValue: false))
            : null;

    private static ExpectedText? TextIn(this KnownSymbols known, ImmutableArray<AttributeData> attributes) =>
        known.Attribute(attributes, KnownNames.SwmlSyntax) is
            { ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false } forms] }
            ? ExpectedText.Of(forms.Values.Select(form => form.Value as string ?? ""))
            : null;
}
