using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>Reads the marks that say what a text or a number must be.</summary>
internal static class LiteralMarks
{
    /// <summary>The numbers that <c>[SwmlRange]</c> names; nothing where it does not stand.</summary>
    public static NumberRange? RangeIn(this KnownSymbols known, ImmutableArray<AttributeData> attributes) =>
        attributes.Find(known.Find(KnownNames.SwmlRange)) is
            { ConstructorArguments: [{ Value: double minimum }, { Value: double maximum }] } mark
            ? new NumberRange(minimum, maximum, mark.Named<string?>("Unit", null), mark.Named("OrZero", defaultValue: false))
            : null;
}
