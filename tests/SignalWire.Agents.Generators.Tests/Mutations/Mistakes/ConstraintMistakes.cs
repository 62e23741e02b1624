using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0206 to SWA0208 and SWA0211: what attributes and defaults say of a parameter.</summary>
internal static class ConstraintMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0206", Tax, "a range of text").Put("[StringLength(12)] string form", "[[|Range(1, 12)|]] string form")
            .Says("a number"),
        new Mutation("SWA0206", Tax, "a length of a number").Put("[Range(2020, 2030)] int year", "[[|StringLength(4)|]] int year")
            .Says("a string"),
        new Mutation("SWA0206", Returns, "a range that is upside down").Put("[Length(1, 6)]", "[[|Length(6, 1)|]]"),
        new Mutation("SWA0206", Scales, "a range beyond the type")
            .Put("[Range(-80, 40)] sbyte celsius", "[[|Range(200, 300)|]] sbyte celsius"),
        new Mutation("SWA0206", Returns, "a telephone number that is a number, in a record")
            .Put("[Range(20, 52)] double Size", "[Phone] double Size").Mark("[Length(1, 6)] [|List<ShoePair>|] shoes")
            .Says("'shoes[].Size'"),

        new Mutation("SWA0207", Orders, "an anchor of .NET")
            .Put("TrackOrder([RegularExpression(\"^C-[0-9]{5}$\")]", "TrackOrder([[|RegularExpression(@\"\\AC-[0-9]{5}\\z\")|]]"),
        new Mutation("SWA0207", Outages, "an option inside a pattern")
            .Put("[RegularExpression(\"^[0-9]{5}$\")]", "[[|RegularExpression(\"(?i)^[0-9]{5}$\")|]]"),

        new Mutation("SWA0208", GiftCards, "a default below its range")
            .Put("[Range(1, 20)] int count = 1", "[Range(1, 20)] int count = [|0|]"),
        new Mutation("SWA0208", Recycling, "a default that is not allowed")
            .Put("AllowedValues(1, 2, 3, 4)] int week = 1", "AllowedValues(1, 2, 3, 4)] int week = [|5|]"),
        new Mutation("SWA0208", GiftCards, "a default of another type, by its attribute")
            .Put("[Range(1, 20)] int count = 1", "[Range(1, 20), [|System.ComponentModel.DefaultValue(\"one\")|]] int count"),
        new Mutation("SWA0208", "Retail/BookCatalog.cs", "a default in a record")
            .Put("byte YoungestReader = 12", "byte YoungestReader = 99").Mark("Search([|BookFilter|] filter")
            .Says("'filter.YoungestReader'"),

        new Mutation("SWA0211", PharmacyTools, "a pattern with an open bracket")
            .Put("RegularExpression(\"^[A-Z]{2}[0-9]{4}$\")", "[|RegularExpression(\"^[A-Z{2}[0-9{4}$\")|]"),
        new Mutation("SWA0211", Airport, "a pattern with an open group")
            .Put("RegularExpression(\"^CT[0-9]{3}$\")", "[|RegularExpression(\"^(CT[0-9]{3}$\")|]"),
    ];
}
