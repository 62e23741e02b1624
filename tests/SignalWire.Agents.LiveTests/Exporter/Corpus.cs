using SignalWire.Agents.LiveTests.Types;

namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>The types whose schema is compared with the one that System.Text.Json exports.</summary>
internal static class Corpus
{
    /// <summary>Types of a user's, beside those of the rows.</summary>
    public const string Declarations = TypeRows.Declarations + """

        public sealed record Party(Guest Host, List<Guest> Guests, Guest? Late = null);

        public sealed record Trip(Place From, Place? To, List<Place> Stops, Dictionary<string, Place>? Named = null);

        public sealed record Bill(Payment Paid, List<Payment> Parts, Payment? Tip = null);

        public sealed record Defaults(
            int Number = 3, string Text = "a", bool Flag = true, double Ratio = 0.5,
            Seating At = Seating.Terrace, string? Remark = null, int? Count = null);

        public sealed record Outer(Middle Middle, IReadOnlyList<Middle> More);

        public sealed record Middle(Inner Inner, Inner[]? Others);

        public sealed record Inner(long Id, DateOnly Day, Uri? Link);

        public struct Size { public required int Width { get; set; } public required int Height { get; set; } }

        public class Named { public required string Name { get; init; } }

        public class Employee : Named { public required int Number { get; init; } public Seating? Desk { get; init; } }

        public sealed record Renamed([property: JsonPropertyName("ID")] string Id, [property: JsonPropertyName("at-home")] bool AtHome);

        public sealed class Hidden { public required string Shown { get; init; } [JsonIgnore] public string Secret { get; set; } = ""; }

        public sealed class Silent { public string Text { get; init; } = null!; public int Number { get; init; } }

        public sealed class Constrained
        {
            [Range(1, 12)] public required int Month { get; init; }
            [RegularExpression("^[A-Z]+$")] public required string Code { get; init; }
            [AllowedValues("s", "m")] public required string Size { get; init; }
            [EmailAddress] public required string Mail { get; init; }
        }

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
        [JsonDerivedType(typeof(Circle), 1), JsonDerivedType(typeof(Square), 2)]
        public abstract class Shape { public string? Color { get; init; } }

        public sealed class Circle : Shape { public required double Radius { get; init; } }

        public sealed class Square : Shape { public required double Side { get; init; } }

        [JsonDerivedType(typeof(Cat), "cat"), JsonDerivedType(typeof(Dog), "dog")]
        public interface IPet;

        public sealed record Cat(bool Indoors) : IPet;

        public sealed record Dog(string? Breed) : IPet;
        """;

    /// <summary>The types, in C#.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        .. TypeRows.All.Select(row => row.Type),
        "string?", "int?", "Guid?", "DateOnly?", "Seating?", "Guest?", "Place?", "Payment?", "List<string>?", "Dictionary<string, int>?",
        "List<List<Guest>>", "List<Seating>", "List<Seating?>", "HashSet<Guid>", "IReadOnlyList<DateTimeOffset?>", "List<string?>",
        "Dictionary<string, Guest>", "Dictionary<string, Dictionary<string, Place>>", "List<Dictionary<string, int>>", "List<Payment>",
        "Party", "Trip", "Bill", "Defaults", "Outer", "List<Outer>", "Size", "Size?", "Employee", "Renamed", "Hidden", "Silent",
        "Constrained", "Shape", "List<Shape>", "IPet", "IPet?",
    ];
}
