using Microsoft.CodeAnalysis.Testing;

namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0201, SWA0203 to SWA0205, SWA0209 and SWA0210: types that a model cannot fill in.</summary>
public sealed class TypeRuleTests
{
    private const string Usual = "a primitive type, an enum, a date, a list or a record";
    private const string Abstract = "a record, or list its derived types with [JsonDerivedType]";
    private const string Interface = "a record, mark the interface with [JsonDerivedType], or add [FromServices] if it is a service";

    [Theory]
    [InlineData("Action", "Action", Usual)]
    [InlineData("object", "object", "a record, or JsonElement for arbitrary JSON")]
    [InlineData("dynamic", "dynamic", "a record, or JsonElement for arbitrary JSON")]
    [InlineData("char", "char", "string")]
    [InlineData("(int, string)", "(int, string)", "a record")]
    [InlineData("byte[]", "byte[]", "string, with the bytes in Base64")]
    [InlineData("int[,]", "int[,]", "an array of arrays")]
    [InlineData("nint", "nint", "long")]
    [InlineData("nuint", "nuint", "long")]
    [InlineData("Stream", "Stream", Usual)]
    [InlineData("System.Net.Http.HttpClient", "HttpClient", Usual)]
    [InlineData("IShape", "IShape", Interface)]
    [InlineData("Shape", "Shape", Abstract)]
    [InlineData("Tags", "Tags", Usual)]
    [InlineData("Empty", "Empty", "an enum with at least one member")]
    [InlineData("Span", "Span", Usual)]
    public Task UnsupportedParameterType_NamesWhatToUse(string type, string shown, string advice) => Verify(
        $$"""{|#0:{{type}}|} booking""",
        """
        public interface IShape;
        public abstract class Shape { public int Corners { get; init; } }
        public sealed class Tags : List<string>;
        public enum Empty;
        public ref struct Span { public int Length { get; init; } }
        """,
        Expect(
            "SWA0201",
            $"Parameter 'booking' of tool 'book_table' has type '{shown}', which has no JSON schema that a model can follow; use {advice}"));

    [Fact]
    public Task UnsupportedParameterType_Pointer_IsLeftToTheRuleAndTheCompiler() => Verify("{|SWA0201:{|CS0214:int*|}|} booking", "");

    [Theory]
    [InlineData("List<char>", "", "booking[]", "char")]
    [InlineData("Dictionary<string, Action>", "", "booking[]", "Action")]
    [InlineData(
        "Booking",
        "public sealed record Booking(IReadOnlyList<Guest> Guests); public sealed record Guest(byte[] Photo);",
        "booking.Guests[].Photo",
        "byte[]")]
    [InlineData("Booking?", "public struct Booking { public List<nint>? Seats { get; set; } }", "booking.Seats[]", "nint")]
    [InlineData("Box<object>", "public sealed record Box<T>(T Value);", "booking.Value", "object")]
    public async Task UnsupportedParameterType_DeepInside_IsReportedWithItsPath(string type, string declarations, string path, string inner)
    {
        string advice = inner switch
        {
            "char" => "string",
            "byte[]" => "string, with the bytes in Base64",
            "nint" => "long",
            "object" => "a record, or JsonElement for arbitrary JSON",
            _ => Usual,
        };
        await Verify(
            $$"""{|#0:{{type}}|} booking""",
            declarations,
            Expect(
                "SWA0201",
                $"Parameter '{path}' of tool 'book_table' has type '{inner}', which has no JSON schema that a model can follow; use "
                + $"{advice}"));
    }

    [Theory]
    [InlineData("public sealed record Booking(int Seats, Booking? Next);", "booking.Next", "Booking?")]
    [InlineData("public sealed record Booking(List<Booking> All);", "booking.All[]", "Booking")]
    [InlineData("public sealed record Booking(Dictionary<string, Booking?> ByName);", "booking.ByName[]", "Booking?")]
    [InlineData(
        "public sealed record Booking(Box<Booking> Boxed); public sealed record Box<T>(T Value);", "booking.Boxed.Value", "Booking")]
    [InlineData(
        "public sealed class Booking { public Part[]? Parts { get; set; } } public struct Part { public Booking? Whole { get; set; } }",
        "booking.Parts[].Whole",
        "Booking?")]
    [InlineData(
        "[JsonDerivedType(typeof(Table), \"table\")] public abstract record Booking; public sealed record Table(Booking Next) : Booking;",
        "booking.Next",
        "Booking")]
    public Task RecursiveType_ByAnyWay_IsReportedWithItsPath(string declarations, string path, string shown) => Verify(
        "{|#0:Booking|} booking",
        declarations,
        Expect(
            "SWA0203",
            $"Parameter '{path}' of tool 'book_table' has type '{shown}', which contains itself, so its schema would have no end; use a "
            + "type of fixed depth"));

    [Theory]
    [InlineData("Dictionary<int, string>", "", "booking", "Dictionary<int, string>", "Dictionary<string, string>")]
    [InlineData(
        "List<IReadOnlyDictionary<Guid, bool?>>",
        "",
        "booking[]",
        "IReadOnlyDictionary<Guid, bool?>",
        "IReadOnlyDictionary<string, bool?>")]
    [InlineData(
        "Booking",
        "public sealed record Booking(Dictionary<Day, int> Seats); public enum Day { Monday }",
        "booking.Seats",
        "Dictionary<Day, int>",
        "Dictionary<string, int>")]
    public Task DictionaryKeyNotText_IsReportedWithItsPath(
        string type,
        string declarations,
        string path,
        string shown,
        string advice) => Verify(
        $$"""{|#0:{{type}}|} booking""",
        declarations,
        Expect(
            "SWA0204",
            $"Parameter '{path}' of tool 'book_table' has type '{shown}', but the keys of a JSON object are strings; use {advice}"));

    [Theory]
    [InlineData("Booking", "public sealed record Booking(int Name, int name);", "booking", "Booking", "'Name' and 'name' are both 'name'")]
    [InlineData(
        "Booking",
        "public sealed record Booking(int A, [property: JsonPropertyName(\"a\")] int B);",
        "booking",
        "Booking",
        "'A' and 'B' are both 'a'")]
    [InlineData("List<Day>", "public enum Day { Mon, MON }", "booking[]", "Day", "'Mon' and 'MON' are both 'mon'")]
    [InlineData("Day", "public enum Day { A, [JsonStringEnumMemberName(\"A\")] B }", "booking", "Day", "'A' and 'B' are both 'A'")]
    [InlineData(
        "Way",
        "[JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(B), \"a\")] public abstract record Way; public sealed record A(int X) "
        + ": Way; public sealed record B(int X) : Way;",
        "booking", "Way", "two derived types have the same discriminator")]
    [InlineData(
        "Way",
        "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"x\"), JsonDerivedType(typeof(A), \"a\")] public abstract record Way; public "
        + "sealed record A(int X) : Way;",
        "booking", "A", "'x' and the discriminator are both 'x'")]
    public Task NamesOfTypeMeet_IsReportedWithBoth(string type, string declarations, string path, string shown, string names) => Verify(
        $$"""{|#0:{{type}}|} booking""",
        declarations,
        Expect(
            "SWA0205",
            $"Parameter '{path}' of tool 'book_table' has type '{shown}', in which {names} for the model, so a call could mean either; "
            + "rename one"));

    [Fact]
    public Task NestingTooDeep_MoreThanSixteen_IsReported() => Verify(
        $$"""{|#0:{{Nested(17)}}|} booking""",
        "",
        Expect(
            "SWA0209",
            $"Parameter 'booking{string.Concat(Enumerable.Repeat("[]", 16))}' of tool 'book_table' contains 'int' more than 16 types "
            + "deep, deeper than a model can follow; use fewer nested types"));

    [Fact]
    public Task NestingTooDeep_GenericTypeThatGrows_IsReportedAndEnds() =>
        Verify("{|SWA0209:Box<int>|} booking", "public sealed record Box<T>(Box<Box<T>>? Value);");

    [Theory]
    [InlineData(
        "Booking", "public sealed class Booking { public int Seats { get; } }", "booking", "Booking", "it has no property that can be set")]
    [InlineData(
        "List<Booking>",
        "public sealed class Booking { private Booking() { } public int Seats { get; set; } }",
        "booking[]",
        "Booking",
        "it has no unambiguous constructor; mark one with [JsonConstructor]")]
    [InlineData(
        "Booking",
        "public sealed record Booking(int A, int B) { public Booking(int a) : this(a, 1) { } }",
        "booking",
        "Booking",
        "it has no unambiguous constructor; mark one with [JsonConstructor]")]
    [InlineData(
        "Booking",
        "public sealed class Booking { public required int Seats; public int Day { get; set; } }",
        "booking",
        "Booking",
        "its field 'Seats' is required; make it a property")]
    [InlineData(
        "Booking",
        "public class Base { public required int Seats; } public sealed class Booking : Base { public int Day { get; set; } }",
        "booking",
        "Booking",
        "its field 'Seats' is required; make it a property")]
    [InlineData(
        "Way",
        "[JsonDerivedType(typeof(A))] public abstract record Way; public sealed record A(int X) : Way;",
        "booking",
        "Way",
        "'A' has no discriminator; give each [JsonDerivedType] one")]
    [InlineData(
        "Way",
        "[JsonDerivedType(typeof(A), \"a\")] public abstract record Way; public sealed record A(int X);",
        "booking",
        "Way",
        "'A' does not derive from it")]
    [InlineData(
        "Way",
        "[JsonDerivedType(typeof(A<>), \"a\")] public abstract record Way; public sealed record A<T>(T X) : Way;",
        "booking",
        "Way",
        "'A' does not derive from it")]
    [InlineData(
        "Way",
        "[JsonDerivedType(typeof(A), \"a\")] public abstract record Way { private sealed record A(int X) : Way; }",
        "booking",
        "A",
        "the agent cannot access it")]
    public Task TypeCannotBeMade_IsReportedWithTheReason(
        string type,
        string declarations,
        string path,
        string shown,
        string reason) => Verify(
        $$"""{|#0:{{type}}|} booking""",
        declarations,
        Expect(
            "SWA0210", $"Parameter '{path}' of tool 'book_table' has type '{shown}', which cannot be created from JSON, because {reason}"));

    [Theory]
    [InlineData(64, "Booking")]
    [InlineData(65, "{|SWA0210:Booking|}")]
    public Task TypeCannotBeMade_OfMoreThan64Properties(int count, string type) => Verify(
        $"{type} booking", $"public sealed record Booking({string.Join(", ", Enumerable.Range(0, count).Select(i => $"int P{i}"))});");

    /// <summary>What is near to being wrong, and is not.</summary>
    [Theory]
    [InlineData("int[][]", "")]
    [InlineData("Dictionary<string, Dictionary<string, int>>", "")]
    [InlineData(
        "Booking", "public sealed record Booking(Guest First, Guest Second, List<Guest> All); public sealed record Guest(string Name);")]
    [InlineData("Box<Box<int>>", "public sealed record Box<T>(T Value);")]
    [InlineData("Day", "public enum Day { None = 0, Mon = 1, Monday = 1 }")]
    [InlineData("Booking", "public sealed record Booking(int A, int B) { [JsonConstructor] public Booking(int a) : this(a, 1) { } }")]
    [InlineData(
        "Booking",
        "public sealed class Booking { public Booking() { } public Booking(int seats) => Seats = seats; public int Seats { get; set; } }")]
    [InlineData("Booking", "public readonly struct Booking { public int Seats { get; init; } }")]
    [InlineData("Shape", "[JsonDerivedType(typeof(Square), 1)] public interface Shape; public sealed record Square(int Side) : Shape;")]
    [InlineData("Booking", "public sealed class Booking { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Booking(int seats) "
        + "=> Seats = seats; public required int Seats; }")]
    public Task TypeThatFits_IsNotReported(string type, string declarations) => Verify($"{type} booking", declarations);

    [Fact]
    public Task NestingTooDeep_Sixteen_IsNotReported() => Verify($"{Nested(16)} booking", "");

    [Fact]
    public Task UnsupportedParameterType_TypeParameterOfABaseClass_IsReportedOnTheAgent() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public abstract class Desk<T>
        {
            /// <summary>Book.</summary>
            /// <param name="booking">The booking.</param>
            [Tool] protected string BookTable(T booking) => "";
        }

        [VoiceAgent("A")]
        public sealed partial class {|SWA0201:Bistro|} : Desk<char>;
        """);

    private static string Nested(int depth) => "int" + string.Concat(Enumerable.Repeat("[]", depth - 1));

    private static DiagnosticResult Expect(string id, string message) => RuleTest.Expect(id, message);

    private static Task Verify(string parameter, string declarations, params DiagnosticResult[] expected) => RuleTest.VerifyAsync(
        expected,
        $$"""
        using System.Text.Json.Serialization;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Bistro
        {
            /// <summary>Book a table.</summary>
            /// <param name="booking">The booking.</param>
            [Tool] string BookTable({{parameter}}) => "";
        }

        {{declarations}}
        """);
}
