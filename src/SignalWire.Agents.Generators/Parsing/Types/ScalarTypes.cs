using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>The C# types that are a single value in JSON.</summary>
internal static class ScalarTypes
{
    private static readonly ScalarType Text = new(ScalarKind.Text, "string", "ReadString", "a string", "\"text\"") { IsClass = true };
    private static readonly ScalarType Boolean = new(ScalarKind.Boolean, "bool", "ReadBoolean", "true or false", "true");
    private static readonly ScalarType SByte = Narrow("sbyte", "", "-128", "127");
    private static readonly ScalarType Byte = Narrow("byte", "", "0", "255");
    private static readonly ScalarType Int16 = Narrow("short", "", "-32768", "32767");
    private static readonly ScalarType UInt16 = Narrow("ushort", "", "0", "65535");
    private static readonly ScalarType Int32 = Integer("int", "ReadInt32", "", "-2147483648", "2147483647");
    private static readonly ScalarType UInt32 = Narrow("uint", "U", "0", "4294967295");
    private static readonly ScalarType Int64 = Integer("long", "ReadInt64", "L", "-9223372036854775808", "9223372036854775807");
    private static readonly ScalarType UInt64 = Narrow("ulong", "UL", "0", "18446744073709551615");
    private static readonly ScalarType Single = Number("float", "ReadSingle", "F");
    private static readonly ScalarType Double = Number("double", "ReadDouble", "D");
    private static readonly ScalarType Decimal = Number("decimal", "ReadDecimal", "M");
    private static readonly ScalarType DateTime =
        Formatted("System.DateTime", "date_time", "ReadDateTime", "a date and time such as 2026-04-02T14:30:00Z", "2026-04-02T14:30:00Z");

    private static readonly Dictionary<string, ScalarType> ByName = new[]
    {
        Formatted("System.Guid", "uuid", "ReadGuid", "a UUID", "0f8fad5b-d9cb-469f-a165-70867728950e"),
        Formatted("System.DateOnly", "date", "ReadDateOnly", "a date such as 2026-04-02", "2026-04-02"),
        Formatted("System.TimeOnly", "time", "ReadTimeOnly", "a time such as 14:30", "14:30"),
        Formatted("System.DateTimeOffset", "date_time", "ReadDateTimeOffset", DateTime.Expected, "2026-04-02T14:30:00Z"),
        Formatted("System.TimeSpan", "duration", "ReadTimeSpan", "a duration such as PT1H30M", "PT1H30M"),
        Formatted("System.Uri", "uri", "ReadUri", "an absolute URL", "https://example.com/") with { IsClass = true },
    }.ToDictionary(type => type.CSharpName.Substring("global::".Length), StringComparer.Ordinal);

    /// <summary>Finds the scalar type; <see langword="null"/> if the type is not a single value in JSON.</summary>
    public static ScalarType? Find(ITypeSymbol type, KnownSymbols known) => type.SpecialType switch
    {
        SpecialType.System_String => Text,
        SpecialType.System_Boolean => Boolean,
        SpecialType.System_SByte => SByte,
        SpecialType.System_Byte => Byte,
        SpecialType.System_Int16 => Int16,
        SpecialType.System_UInt16 => UInt16,
        SpecialType.System_Int32 => Int32,
        SpecialType.System_UInt32 => UInt32,
        SpecialType.System_Int64 => Int64,
        SpecialType.System_UInt64 => UInt64,
        SpecialType.System_Single => Single,
        SpecialType.System_Double => Double,
        SpecialType.System_Decimal => Decimal,
        SpecialType.System_DateTime => DateTime,
        _ => type is INamedTypeSymbol named ? known.Lookup(named, ByName) : null,
    };

    private static ScalarType Integer(string name, string reader, string suffix, string minimum, string maximum) =>
        new(ScalarKind.Integer, name, reader, "an integer", "1") { Suffix = suffix, Minimum = minimum, Maximum = maximum };

    /// <summary>An integer type whose limits the model is likely to exceed.</summary>
    private static ScalarType Narrow(string name, string suffix, string minimum, string maximum) =>
        Integer(name, $"ReadInteger<{name}>", suffix, minimum, maximum) with { IsNarrow = true };

    private static ScalarType Number(string name, string reader, string suffix) =>
        new(ScalarKind.Number, name, reader, "a number", "1.5") { Suffix = suffix };

    private static ScalarType Formatted(string name, string format, string reader, string expected, string example) =>
        new(ScalarKind.Formatted, $"global::{name}", reader, expected, $"\"{example}\"") { Format = format };
}
